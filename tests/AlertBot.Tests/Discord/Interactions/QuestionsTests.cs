using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Storage;
using AlertBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>What could not be answered waits for the admins where they want it, and whoever asked can see it and take it back.</summary>
public static class QuestionsTests
{
    private const string Here = "200000000000000001";
    private const string Question = "Which bank finances the purchase?";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task Nothing_Is_Kept_Unless_The_Admins_Want_It()
    {
        await using var desk = await OpenAsync();

        var asked = await AskAsync(desk.Member(Here));

        Assert.DoesNotContain("kept", asked.Text, StringComparison.Ordinal);
        Assert.Equal("No questions are kept", (await desk.Admin(Here).AskAsync("faq questions")).Title);
        Assert.Empty(await desk.RowsAsync(Keys.QuestionsOf(Here)));
    }

    [Fact]
    public static async Task An_Unanswered_Question_Waits_Is_Answered_By_Form_And_Waits_No_More()
    {
        await using var desk = await OpenAsync(keep: true);
        var admin = desk.Admin(Here);

        var asked = await AskAsync(desk.Member(Here));
        await AskAsync(desk.Member(Here, "300000000000000009"));
        var listed = await admin.AskAsync("faq questions");
        var offered = await admin.CompleteAsync("faq answer", "unanswered", ("unanswered", "bank"));
        var form = await admin.AskAsync("faq answer", ("unanswered", Question));
        var saved = await admin.SubmitAsync(form.CustomId, ("question", Question), ("answer", "Meridian Bank does."));

        Assert.Contains("Your question is kept for the admins of this server.", asked.Text, StringComparison.Ordinal);
        Assert.Contains($"{Question}** 2 people asked", listed.Description, StringComparison.Ordinal);
        Assert.Equal([Question], offered.Choices);
        Assert.Contains(Question, form.Text, StringComparison.Ordinal);
        Assert.Equal("Saved", saved.Title);
        Assert.Contains("Meridian Bank does.", (await AskAsync(desk.Member(Here))).Description, StringComparison.Ordinal);
        Assert.Equal("No questions wait", (await admin.AskAsync("faq questions")).Title);
        Assert.Equal("No such question", (await admin.AskAsync("faq answer", ("unanswered", Question))).Title);
    }

    [Fact]
    public static async Task Neither_Another_Server_Nor_A_Member_Sees_What_Was_Asked()
    {
        await using var desk = await OpenAsync(keep: true);
        await AskAsync(desk.Member(Here));

        Assert.Equal("No questions are kept", (await desk.Admin("200000000000000002").AskAsync("faq questions")).Title);
        Assert.Empty((await desk.Admin("200000000000000002").CompleteAsync("faq answer", "unanswered", ("unanswered", ""))).Choices);
        Assert.Empty((await desk.Member(Here).CompleteAsync("faq answer", "unanswered", ("unanswered", ""))).Choices);
        Assert.Equal("Not allowed", (await desk.Member(Here).AskAsync("faq questions")).Title);
    }

    [Fact]
    public static async Task Keeping_Ends_With_What_Was_Kept()
    {
        await using var desk = await OpenAsync(keep: true);
        await AskAsync(desk.Member(Here));

        await desk.Admin(Here).AskAsync("faq questions", ("keep", false));

        Assert.Empty(await desk.RowsAsync(Keys.QuestionsOf(Here)));
    }

    [Fact]
    public static async Task A_Person_Gets_All_That_Is_Kept_As_A_File_And_Erases_It()
    {
        await using var desk = await OpenAsync(keep: true);
        var (one, other) = (desk.Member(Here), desk.Member(Here, "300000000000000009"));
        await AskAsync(one);
        await AskAsync(other);
        await desk.Get<IPeople>().PutAsync(new Person(one.User, "400000000000000077"), Stop);
        await desk.Get<ISubscriptionStore>().PutAsync(new Subscription("400000000000000077", [Samples.Acme]) { Person = one.User }, Stop);
        await desk.Get<IEntityTable>().SubmitAsync(
            Keys.Of(Samples.Acme), [new TableWrite.Insert(Keys.Outstanding(Samples.Entry(1)), Document.Write(Samples.Entry(1) with { ChannelId = "400000000000000077", Person = one.User }))], Stop);

        var exported = await one.AskAsync("privacy export");
        var erased = await one.AskAsync("privacy erase");

        Assert.Contains("about-you.json", exported.Text, StringComparison.Ordinal);
        Assert.Contains(Question, exported.Text, StringComparison.Ordinal);
        Assert.Contains("acme-globex", exported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(other.User, exported.Text, StringComparison.Ordinal);
        Assert.True(exported.IsForAskerOnly);
        Assert.Equal("Deleted", erased.Title);
        Assert.Equal("Nothing about you", (await one.AskAsync("privacy export")).Title);
        Assert.DoesNotContain(
            await desk.RowsAsync(Keys.QuestionsOf(Here), Keys.People, Keys.Subscriptions, Keys.Of(Samples.Acme)), row => row.Data.Contains(one.User, StringComparison.Ordinal) || row.Data.Contains("400000000000000077", StringComparison.Ordinal));
        Assert.Equal([other.User], Assert.Single(await desk.Get<IUnansweredQuestions>().ListAsync(Here, Stop)).Askers);
    }

    [Fact]
    public static async Task Who_Withdrew_An_Alert_Is_Shown_To_Them_And_Erased_On_Request()
    {
        await using var desk = await OpenAsync();
        var (admin, other) = (desk.Admin(Here), desk.Admin(Here, "300000000000000009"));
        // Also of a deal that nobody tracks any more.
        foreach (var deal in new[] { Samples.Acme, new DealId("let-go") })
        {
            foreach (var (number, by) in new[] { (1, admin.User), (2, other.User) })
            {
                var development = Samples.Development(number) with { Deal = deal, Withdrawal = new("It was another Acme.", by, Samples.Noon) };
                await desk.Get<IEntityTable>().SubmitAsync(Keys.Of(deal), [new TableWrite.Insert(Keys.Development(development.Id), Document.Write(development))], Stop);
            }
        }

        var exported = await admin.AskAsync("privacy export");
        var erased = await admin.AskAsync("privacy erase");

        Assert.Contains("an alert that you withdrew", exported.Text, StringComparison.Ordinal);
        Assert.Contains("Headline: It was another Acme.", exported.Text, StringComparison.Ordinal);
        Assert.StartsWith("2 records are gone.", erased.Description, StringComparison.Ordinal);
        Assert.Equal("Nothing about you", (await admin.AskAsync("privacy export")).Title);
        var rows = await desk.RowsAsync(Keys.Of(Samples.Acme), Keys.Of(new DealId("let-go")));
        Assert.DoesNotContain(rows, row => row.Data.Contains(admin.User, StringComparison.Ordinal));
        Assert.Equal(2, rows.Count(row => row.Data.Contains(other.User, StringComparison.Ordinal)));
        Assert.Equal(4, rows.Count(row => row.Data.Contains("It was another Acme.", StringComparison.Ordinal)));
        Assert.Contains("withdrew", (await admin.AskAsync("privacy show")).Description, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task What_A_Person_Had_Erased_Stands_In_No_File_Any_More()
    {
        using var store = new SqliteStore();
        await using var desk = await OpenAsync(keep: true, services => services.Replace(ServiceDescriptor.Singleton<IEntityTable>(provider => new NotedTable(store.Table, provider.GetRequiredService<TimeProvider>()))));
        await AskAsync(desk.Member(Here));
        Assert.True(await store.HoldsAsync(Question));

        await desk.Member(Here).AskAsync("privacy erase");

        Assert.False(await store.HoldsAsync(Question));
        Assert.False(await store.HoldsAsync(desk.Member(Here).User));
    }

    private static async Task<SignedDesk> OpenAsync(bool keep = false, Action<IServiceCollection>? more = null)
    {
        var desk = await SignedDesk.StartAsync(more);
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        if (keep)
            Assert.Equal("Questions are kept from now on", (await desk.Admin(Here).AskAsync("faq questions", ("keep", true))).Title);
        return desk;
    }

    private static Task<Reaction> AskAsync(Visitor visitor) => visitor.AskAsync("faq ask", ("question", Question), ("deal", "acme-globex"));
}
