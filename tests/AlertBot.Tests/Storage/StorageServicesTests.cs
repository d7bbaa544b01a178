using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Dossiers;
using AlertBot.Feeds;
using AlertBot.Storage;
using AlertBot.TestSupport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

public sealed class StorageServicesTests(Azurite azurite) : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("alertbot-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_directory.FullName, "alertbot.db");

    [Fact]
    public async Task Without_An_Account_Everything_Is_In_One_File()
    {
        await using var services = Build(("File", File));

        Assert.IsType<SqliteTable>(Assert.IsType<NotedTable>(services.GetRequiredService<IEntityTable>()).Inner);
        Assert.IsType<InProcessHintQueues>(services.GetRequiredService<IHintQueues>());
        await LiveAsync(services);
        Assert.True(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task With_A_Connection_String_Everything_Is_In_The_Account()
    {
        var name = azurite.NewName();
        await using var services = Build(("ConnectionString", await azurite.ConnectionStringAsync()), ("TableName", name), ("QueuePrefix", name));

        Assert.IsType<AzureTable>(Assert.IsType<NotedTable>(services.GetRequiredService<IEntityTable>()).Inner);
        Assert.IsType<AzureHintQueues>(services.GetRequiredService<IHintQueues>());
        await LiveAsync(services);
    }

    [Fact]
    public void With_Service_Addresses_The_Account_Is_Used_By_Identity()
    {
        using var services = Build(("TableServiceUri", "https://acct.table.core.windows.net"), ("QueueServiceUri", "https://acct.queue.core.windows.net"));

        Assert.IsType<AzureTable>(Assert.IsType<NotedTable>(services.GetRequiredService<IEntityTable>()).Inner);
        Assert.IsType<AzureHintQueues>(services.GetRequiredService<IHintQueues>());
    }

    [Fact]
    public async Task After_An_Outage_Of_The_Account_Everything_Is_There_And_Goes_On()
    {
        await using var server = await AzuriteServer.StartNewAsync(Cancel);
        await using var services = Build(("ConnectionString", server.ConnectionString));
        var (articles, queues) = (services.GetRequiredService<IArticleStore>(), services.GetRequiredService<IHintQueues>());
        Assert.True(await articles.AddNewAsync(Article(), Cancel));
        await queues.SendAsync(new Hint(HintQueue.Decide, "acme-globex"), TimeSpan.Zero, Cancel);

        await server.StopAsync(Cancel);
        await Assert.ThrowsAnyAsync<Exception>(() => articles.AddNewAsync(Article(2), Cancel));
        await server.StartAsync(Cancel);

        Assert.True(await articles.AddNewAsync(Article(2), Cancel));
        Assert.Equal(Article(), await articles.GetAsync(Article().Id, Cancel));
        Assert.NotNull(await queues.ReceiveAsync(HintQueue.Decide, Cancel));
    }

    [Theory]
    [InlineData("ConnectionString", "nonsense", "Storage:ConnectionString is not a storage connection string: use the account's, \"UseDevelopmentStorage=true\" for Azurite, or leave it out for the embedded store.")]
    [InlineData("TableServiceUri", "https://acct.table.core.windows.net", "Storage:TableServiceUri and Storage:QueueServiceUri belong together: set both or none.")]
    [InlineData("TableName", "alert-bot", "Storage:TableName must be 3 to 63 letters and digits, a letter first.")]
    [InlineData("QueuePrefix", "Alert", "Storage:QueuePrefix must be lower-case letters, digits and single hyphens.")]
    [InlineData("File", "", "Storage:File is empty: name the file of the embedded store.")]
    [InlineData("HintVisibility", "00:00:00", "StorageOptions.HintVisibility must be between 00:00:01 and 01:00:00.")]
    public async Task A_Wrong_Setting_Stops_The_Start_With_One_Clear_Line(string key, string value, string line)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddStorage(Settings((key, value)));
        using var host = builder.Build();

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Cancel));

        Assert.EndsWith(line, Assert.Single(refused.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Account_And_An_Identity_Exclude_Each_Other()
    {
        await using var services = Build(
            ("ConnectionString", "UseDevelopmentStorage=true"), ("TableServiceUri", "https://a.example"), ("QueueServiceUri", "https://b.example"));

        var refused = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IEntityTable>);

        Assert.EndsWith("Storage:ConnectionString and Storage:TableServiceUri exclude each other: set one of them.", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _directory.Delete(recursive: true);

    /// <summary>One story through every store and queue, as the pipeline would take it.</summary>
    private static async Task LiveAsync(IServiceProvider services)
    {
        var feed = new Feed("https://ledger.example/feed");
        var feeds = services.GetRequiredService<IFeedStore>();
        Assert.True(await feeds.AddAsync(feed, Noon, Cancel));
        Assert.Equal([feed.Id], await feeds.DueAsync(Noon, Cancel));
        await services.GetRequiredService<IDealStore>().PutAsync(Definition, Cancel);
        await services.GetRequiredService<ISubscriptionStore>().PutAsync(new Subscription("1", []), Cancel);
        Assert.True(await services.GetRequiredService<IArticleStore>().AddNewAsync(Article(), Cancel));

        await DecideAsync(services.GetRequiredService<IDecisionStore>());
        Assert.True(await feeds.SaveAsync((await feeds.GetAsync(feed.Id, Cancel))!, new FeedState { NextDue = Noon.AddHours(1) }, Cancel));
        Assert.Empty(await feeds.DueAsync(Noon, Cancel));
        Assert.Equal(new OpenWork(Decide: false, Deliver: true), await services.GetRequiredService<IOpenWork>().OfAsync(Acme, Noon, Cancel));
        await DeliverAsync(services.GetRequiredService<IOutbox>());
        Assert.Equal(new OpenWork(Decide: false, Deliver: false), await services.GetRequiredService<IOpenWork>().OfAsync(Acme, Noon.AddDays(1), Cancel));

        AssertSame(
            new Dossier(Definition, [Development()], [Report()], Harvest().Timeline, Harvest().Terms, Harvest().Faq),
            (await services.GetRequiredService<IDossierStore>().GetAsync(Acme, Cancel))!);
    }

    private static async Task DecideAsync(IDecisionStore decisions)
    {
        await decisions.AddPendingAsync(Pending(), Cancel);
        AssertSame(Pending(), Assert.Single(await decisions.PendingAsync(Acme, Cancel)));
        var head = await decisions.HeadAsync(Acme, Cancel);
        Assert.True(await decisions.CommitAsync(Decision(head), Cancel));
        Assert.False(await decisions.CommitAsync(Decision(head), Cancel));
        AssertSame(Head(), (await decisions.HeadAsync(Acme, Cancel)).Value);
    }

    private static async Task DeliverAsync(IOutbox outbox)
    {
        var fanout = Assert.Single(await outbox.FanoutsAsync(Acme, Cancel));
        Assert.True(await outbox.ExpandAsync(fanout, [Entry(1), Entry(2)], null, Cancel));
        Assert.False(await outbox.ExpandAsync(fanout, [Entry(3)], null, Cancel));
        var due = await outbox.DueAsync(Acme, Noon.AddDays(1), Cancel);
        var claimed = await outbox.SaveAsync(due[0], due[0].Value with { Claimed = Noon, Failures = 1 }, Cancel);
        Assert.Null(await outbox.SaveAsync(due[0], due[0].Value, Cancel));
        await outbox.MarkSentAsync(claimed!, new SentAlert(claimed!.Value, "9001", Noon), null, Cancel);
        await outbox.ParkAsync(due[1], new ParkedAlert(due[1].Value, "Unknown Channel", Noon), Cancel);
        Assert.Equal("9001", Assert.Single(await outbox.SentAsync(Acme, Cancel)).MessageId);
        Assert.Equal("Unknown Channel", Assert.Single(await outbox.ParkedAsync(Acme, Cancel)).Reason);
        Assert.Empty(await outbox.DueAsync(Acme, Noon.AddDays(1), Cancel));
    }

    private static ServiceProvider Build(params (string Key, string Value)[] settings) =>
        new ServiceCollection().AddLogging().AddStorage(Settings(settings)).BuildServiceProvider(validateScopes: true);

    private static IConfigurationRoot Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create($"Storage:{one.Key}", (string?)one.Value))).Build();
}
