using AlertBot.Alerts;
using AlertBot.Storage;
using AlertBot.Tests.Storage;
using AlertBot.SelfHost.Replay;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>Of two admins who change one channel's alerts at once the second is told, and nothing of the first is lost.</summary>
public static class TwoAdminsTests
{
    private const string Here = "200000000000000001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("alerts edit", "kinds", "amended")]
    [InlineData("alerts digest", "every", "never")]
    [InlineData("alerts quiet", "zone", "Europe/Berlin")]
    public static async Task The_Second_Is_Told(string command, string option, string value)
    {
        var table = new MeanwhileTable(new MemoryTable(), Keys.Subscriptions);
        await using var desk = await OpenAsync(table);
        var (first, second) = (desk.Admin(Here), desk.Admin(Here, "300000000000000009"));
        await desk.Get<ISubscriptionStore>().PutAsync(new Subscription(first.Channel, []) { Server = Here }, Stop);
        table.Meanwhile = () => first.AskAsync("alerts edit", ("least", 3));

        var told = await second.AskAsync(command, (option, value));

        Assert.Equal("Somebody else changed this channel meanwhile", told.Title);
        Assert.Contains($"/{command} {option}:{value}", told.Description, StringComparison.Ordinal);
        Assert.Contains("3 of 5", told.Description, StringComparison.Ordinal);
        var now = (await desk.Get<ISubscriptionStore>().GetAsync(first.Channel, Stop))!;
        Assert.Equal((3, 0), (now.LeastImportance, now.Kinds.Length));
    }

    [Fact]
    public static async Task A_Channel_That_Was_Unsubscribed_Meanwhile_Stays_So()
    {
        var table = new MeanwhileTable(new MemoryTable(), Keys.Subscriptions);
        await using var desk = await OpenAsync(table);
        var (first, second) = (desk.Admin(Here), desk.Admin(Here, "300000000000000009"));
        await desk.Get<ISubscriptionStore>().PutAsync(new Subscription(first.Channel, []) { Server = Here }, Stop);
        table.Meanwhile = () => first.AskAsync("alerts remove");

        var told = await second.AskAsync("alerts edit", ("least", 2));

        Assert.Contains("It gets no alerts any more.", told.Description, StringComparison.Ordinal);
        Assert.Empty(await desk.Get<ISubscriptionStore>().ListAsync(Stop));
    }

    private static Task<SignedDesk> OpenAsync(IEntityTable table) => SignedDesk.StartAsync(
        services => services.Replace(ServiceDescriptor.Singleton<IEntityTable>(provider => new NotedTable(table, provider.GetRequiredService<TimeProvider>()))));
}
