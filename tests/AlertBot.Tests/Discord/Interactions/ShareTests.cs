using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Dossiers;
using AlertBot.Storage;
using AlertBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>What a reply becomes when it is shown to everybody.</summary>
public static class ShareTests
{
    private const string Here = "200000000000000001";
    private const int Ephemeral = 64;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task What_Is_For_Admins_Only_Is_Left_Out()
    {
        await using var desk = await SignedDesk.StartAsync();

        var help = await desk.Admin(Here).AskAsync("help");
        var shared = await desk.Admin(Here).PressAsync(help.ButtonIds[^1]);
        var asked = await desk.Member(Here).AskAsync("help");

        Assert.Contains("/track add", help.Description, StringComparison.Ordinal);
        Assert.False(shared.IsForAskerOnly);
        Assert.Contains("/faq ask", shared.Description, StringComparison.Ordinal);
        foreach (var command in CommandsOfAdmins)
            Assert.DoesNotContain($"/{command}", shared.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("run this server", shared.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("/track add", asked.Description, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task What_Is_About_The_Asker_Alone_Has_No_Share_Button()
    {
        await using var desk = await SignedDesk.StartAsync();
        await desk.Get<IPeople>().PutAsync(new("300000000000000002", "400000000000000077"), Stop);

        var erased = await desk.Member(Here).AskAsync("privacy erase");

        Assert.Equal("Deleted", erased.Title);
        Assert.Empty(erased.ButtonIds);
        Assert.Single((await desk.Member(Here).AskAsync("privacy show")).ButtonIds);
    }

    [Fact]
    public static async Task What_Is_Slow_To_Draw_Again_Is_Promised_To_Everybody()
    {
        GatedDossiers? gated = null;
        await using var desk = await SignedDesk.StartAsync(services => services.Replace(ServiceDescriptor.Singleton<IDossierStore>(
            provider => gated = new GatedDossiers(new DossierStore(provider.GetRequiredService<IEntityTable>(), provider.GetRequiredService<IDealStore>())))));
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        await desk.Get<IEntityTable>().SubmitAsync(
            Keys.Of(Samples.Acme), [new TableWrite.Upsert(Keys.Development(Samples.DevelopmentId()), Document.Write(Samples.Development()))], Stop);
        var timeline = await desk.Member(Here).AskAsync("deal timeline", ("deal", "acme-globex"));

        gated!.Close();
        var sharing = desk.Member(Here).PressAsync(timeline.ButtonIds[^1]);
        await gated.Asked.Task.WaitAsync(Stop);
        while (!sharing.IsCompleted)
        {
            desk.Time.Advance(TimeSpan.FromSeconds(2));
            await Task.WhenAny(sharing, Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Stop));
        }

        var promised = await sharing;
        gated.Open();
        Assert.Equal(5, promised.Json.GetProperty("type").GetInt32());
        Assert.Equal(0, promised.Data.GetProperty("flags").GetInt32() & Ephemeral);
    }

    public static TheoryData<string> ForEverybody => [.. AlertBot.Commands.CommandList.All.Where(static command => command is { AdminsOnly: false, Personal: false }).Select(static command => command.Name)];

    [Theory]
    [MemberData(nameof(ForEverybody))]
    public static async Task Every_Answer_That_Is_For_Anybody_Is_Seen_By_The_Asker_Until_They_Share_It(string command)
    {
        await using var desk = await SignedDesk.StartAsync();
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        await desk.Get<IDecisionStore>().AddPendingAsync(Samples.Pending(), Stop);
        Assert.True(await desk.Get<IDecisionStore>().CommitAsync(Samples.Decision(head: null), Stop));
        var member = desk.Member(Here);

        var asked = await member.AskAsync(command, ("deal", "acme-globex"), ("question", "Question 0?"));
        var shared = await member.PressAsync(asked.ButtonIds[^1], asked);

        Assert.True(asked.IsForAskerOnly);
        Assert.False(shared.IsForAskerOnly);
        Assert.Equal(asked.Title, shared.Title);
        Assert.StartsWith("-# Shared by <@300000000000000002>", shared.Data.GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> CommandsOfAdmins => AlertBot.Commands.CommandList.All.Where(static command => command.AdminsOnly).Select(static command => command.Name);
}
