using AlertBot.Deals;
using AlertBot.Dossiers;
using AlertBot.Storage;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord.Interactions;

public static class FaqListTests
{
    private const string Here = "200000000000000001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task A_Question_That_Several_Answer_Is_Listed_Once_With_The_Admins_Answer_And_All_Sources()
    {
        await using var desk = await OpenAsync();
        await PutAsync(desk, "1", "When was the deal signed?", "In March.", "Meridian Wire", 1);
        await PutAsync(desk, "2", "When was the deal signed", "In March 2026.", "Stackpost", 2);
        await PutAsync(desk, "3", "WHEN was the deal signed?", "On 3 March 2026.", "the desk", 0, curated: true);
        await PutAsync(desk, "4", "Who signed it?", "Both did.", "Stackpost", 2);

        var listed = await desk.Member(Here).AskAsync("faq list", ("deal", "acme-globex"));
        var shown = await desk.Member(Here).AskAsync("deal show", ("deal", "acme-globex"));

        Assert.StartsWith("2 questions.", listed.Description, StringComparison.Ordinal);
        Assert.Contains("On 3 March 2026. (the desk, Stackpost and 1 more", listed.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("In March.", listed.Description, StringComparison.Ordinal);
        Assert.Contains("https://meridian-wire.example/1", listed.Description, StringComparison.Ordinal);
        Assert.Contains("2 answered questions", shown.Description, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task Of_All_Deals_A_Question_And_A_Story_Of_Two_Stand_There_Once_With_Both_Names()
    {
        await using var desk = await OpenAsync();
        var osprey = new Deal { Id = new("osprey"), Name = "Osprey buyout", Parties = [new() { Name = "Osprey" }] };
        await desk.Get<IDealStore>().PutAsync(osprey, Stop);
        foreach (var deal in new[] { Samples.Acme, osprey.Id })
        {
            var source = new Source("Stackpost", "Explained", "https://stackpost.example/explained", Samples.Noon);
            await desk.Get<IDossierStore>().PutFaqAsync(new FaqEntry("1", deal, "Who signs?", "Both do.", source, Curated: false), Stop);
            var development = Samples.Development() with { Deal = deal };
            await desk.Get<IEntityTable>().SubmitAsync(Keys.Of(deal), [new TableWrite.Upsert(Keys.Development(development.Id), Document.Write(development))], Stop);
        }

        await desk.Get<IDossierStore>().PutFaqAsync(new FaqEntry("2", osprey.Id, "Who pays?", "Osprey does.", Samples.Source, Curated: false), Stop);
        var listed = await desk.Member(Here).AskAsync("faq list");
        var latest = await desk.Member(Here).AskAsync("latest");

        Assert.StartsWith("2 questions.", listed.Description, StringComparison.Ordinal);
        Assert.Contains("Both do. (Stackpost, 27 April 2026) · Acme – Globex, Osprey buyout", listed.Description, StringComparison.Ordinal);
        Assert.EndsWith("· Acme – Globex, Osprey buyout", Assert.Single(latest.Description.Split('\n'), static line => line.StartsWith("- ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public static async Task Who_Names_No_Deal_Is_Told_Which_It_Is()
    {
        await using var desk = await OpenAsync();
        await desk.Get<IDealStore>().PutAsync(new Deal { Id = new("osprey"), Name = "Osprey buyout", Parties = [new() { Name = "Osprey" }] }, Stop);
        await PutAsync(desk, "1", "Which bank advises on the closing?", "Meridian Bank does.", "Stackpost", 1);

        var asked = await desk.Member(Here).AskAsync("faq ask", ("question", "Which bank advises on the closing?"));
        var named = await desk.Member(Here).AskAsync("faq ask", ("question", "Which bank advises on the closing?"), ("deal", "acme-globex"));

        Assert.Contains("Meridian Bank does.", asked.Description, StringComparison.Ordinal);
        Assert.Contains("**About:** Acme – Globex", asked.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("About:", named.Description, StringComparison.Ordinal);
    }

    private static async Task<SignedDesk> OpenAsync()
    {
        var desk = await SignedDesk.StartAsync();
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        return desk;
    }

    private static Task PutAsync(SignedDesk desk, string id, string question, string answer, string outlet, int day, bool curated = false)
    {
        var source = new Source(outlet, "Title", $"https://{outlet.Replace(' ', '-').ToLowerInvariant()}.example/{id}", Samples.Noon.AddDays(day - 10));
        return desk.Get<IDossierStore>().PutFaqAsync(new FaqEntry(id, Samples.Acme, question, answer, source, curated), Stop);
    }
}
