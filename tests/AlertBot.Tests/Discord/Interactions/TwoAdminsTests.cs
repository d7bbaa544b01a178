using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
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

    [Theory]
    [InlineData("follow")]
    [InlineData("unfollow")]
    public static async Task A_Person_Who_Says_Two_Things_At_Once_Is_Told_Which_Counts(string command)
    {
        var table = new MeanwhileTable(new MemoryTable(), Keys.Subscriptions);
        await using var desk = await OpenAsync(table);
        foreach (var id in new[] { "one", "two", "three" })
            await desk.Get<IDealStore>().PutAsync(Storage.Samples.Definition with { Id = new(id), Name = id }, Stop);
        var person = desk.Member(Here, await desk.AddUserAsync("Follower"));
        await person.AskAsync("follow", ("deal", "one"));
        await person.AskAsync("follow", ("deal", "two"));
        table.Meanwhile = () => person.AskAsync("follow", ("deal", "three"));

        var told = await person.AskAsync(command, ("deal", "one"), ("least", 3));

        Assert.Equal(("That was changed meanwhile", true), (told.Title, told.Description.Contains("You follow one, two, three now.", StringComparison.Ordinal)));
        Assert.Equal(["one", "two", "three"], Assert.Single(await desk.Get<ISubscriptionStore>().ListAsync(Stop)).Deals.Select(static deal => deal.Value));
    }

    [Fact]
    public static async Task A_Question_That_Somebody_Asks_While_Another_Takes_It_Back_Is_Kept_For_Them()
    {
        const string Question = "Which bank finances the purchase?";
        var table = new MeanwhileTable(new MemoryTable(), Keys.QuestionsOf(Here));
        await using var desk = await OpenAsync(table);
        await desk.Get<IDealStore>().PutAsync(Storage.Samples.Definition with { Everything = false }, Stop);
        await desk.Admin(Here).AskAsync("faq questions", ("keep", true));
        var (one, other) = (desk.Member(Here), desk.Member(Here, "300000000000000009"));
        await one.AskAsync("faq ask", ("question", Question));
        table.Meanwhile = () => other.AskAsync("faq ask", ("question", Question));

        await one.AskAsync("privacy erase");

        Assert.Equal([other.User], Assert.Single(await desk.Get<IUnansweredQuestions>().ListAsync(Here, Stop)).Askers);
    }

    [Fact]
    public static async Task A_Wish_To_Keep_Questions_Survives_A_Look_At_The_Server_At_The_Same_Moment()
    {
        var table = new MeanwhileTable(new MemoryTable(), Keys.Servers);
        await using var desk = await OpenAsync(table);
        await desk.Get<IServers>().NoteAsync(Here, desk.Time.GetUtcNow(), Stop);
        table.Meanwhile = () => desk.Admin(Here).AskAsync("faq questions", ("keep", true));
        desk.Time.Advance(TimeSpan.FromHours(1.1));

        await desk.Get<Departures>().CheckAsync(desk.Time.GetUtcNow(), Stop);

        Assert.Equal((true, true), (await desk.Get<IServers>().GetAsync(Here, Stop) is { KeepsQuestions: true } server, (await desk.Get<IServers>().GetAsync(Here, Stop))!.Missing is not null));
    }

    [Fact]
    public static async Task What_Somebody_Follows_While_A_Server_Is_Left_Stays_Followed()
    {
        var table = new MeanwhileTable(new MemoryTable(), Keys.Subscriptions);
        await using var desk = await OpenAsync(table);
        var subscriptions = desk.Get<ISubscriptionStore>();
        var before = new Subscription("400000000000000009", [new("theirs"), new("one")]) { Person = "300000000000000007", In = [Here] };
        await desk.Get<IDealStore>().PutAsync(Storage.Samples.Definition with { Id = new("theirs"), Server = Here }, Stop);
        await subscriptions.PutAsync(before, Stop);
        table.Meanwhile = () => subscriptions.PutAsync(before with { Deals = before.Deals.Add(new("two")) }, Stop);

        await desk.Get<Departures>().ForgetAsync(Here, Stop);

        var left = Assert.Single(await subscriptions.ListAsync(Stop));
        Assert.Equal(["one", "two"], left.Deals.Select(static deal => deal.Value));
        Assert.Empty(left.In);
    }

    private static Task<SignedDesk> OpenAsync(IEntityTable table) => SignedDesk.StartAsync(
        services => services.Replace(ServiceDescriptor.Singleton<IEntityTable>(provider => new NotedTable(table, provider.GetRequiredService<TimeProvider>()))));
}
