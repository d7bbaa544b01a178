using System.Text.Json;
using AlertBot.Benchmarks.Scale;
using AlertBot.Deals;

namespace AlertBot.Benchmarks.Asking;

/// <summary>
/// Everything that may be said to the bot in a server, all alike often but for what writes. Left out is what asks others before it can answer (a feed
/// to look for, a first direct message): that takes as long as they do, and is deferred.
/// </summary>
internal sealed class AskMix(int deals)
{
    public const string Server = "100000000000000001";
    public const string Channel = "400000000000000001";
    private const string OtherChannel = "400000000000000002";

    /// <summary>Asks for what the buttons and forms have to carry, which only the service can sign.</summary>
    public async Task<IReadOnlyList<AskedThing>> AllAsync(Func<AskedThing, Task<string>> ask) =>
    [
        .. Commands(),
        .. Completions(),
        Press("button: next page", await ask(AskedThing.Command("deal list")), "Next page"),
        Press("button: share", await ask(AskedThing.Command("deal show", _ => [("deal", Of(1).Id.Value)])), "Share"),
        Press("button: share a picture", await ask(AskedThing.Command("deal timeline", _ => [("deal", Of(1).Id.Value)])), "Share"),
        AskedThing.Press("button: forged", "p|1|deal list|AAAAAAAA").IsRefused,
        AskedThing.Submit("form: faq add", Form(await ask(AskedThing.Command("faq add", _ => [("deal", Of(2).Id.Value)]))), i => [("question", $"What is step {i} of the plan?"), ("answer", "A new ship.")]).MayBeRefused,
        AskedThing.Submit("form: track edit, changed meanwhile", Form(await ask(AskedThing.Command("track edit", _ => [("deal", Of(3).Id.Value)]))), _ => [("name", Of(3).Name), ("parties", "A\nB")]).MayBeRefused,
    ];

    private IEnumerable<AskedThing> Commands() =>
    [
        AskedThing.Command("deal list"),
        .. ((string[])["deal show", "deal timeline", "deal terms", "deal sources", "why", "latest", "faq list"]).Select(name => AskedThing.Command(name, i => [("deal", Of(i).Id.Value)], name is "latest" or "faq list" ? $"{name}, one deal" : name)),
        AskedThing.Command("latest", name: "latest, all deals"),
        AskedThing.Command("faq list", name: "faq list, all deals"),
        AskedThing.Command("faq ask", i => [("deal", Of(i).Id.Value), ("question", $"Until when does the licence of {Party(i)} run?")], "faq ask, deal given"),
        AskedThing.Command("faq ask", i => [("question", $"How much does {Party(i)} pay {Of(i).Parties[1].Name} for the stake?")], "faq ask, deal named in it"),
        AskedThing.Command("faq ask", i => [("question", $"How much is {(i % 2 == 0 ? "the break fee" : "paid for the film library")} a year?")], "faq ask, no deal").MayBeRefused,
        AskedThing.Command("faq ask", i => [("question", $"Does it rain in Lisbon on day {i}?")], "faq ask, not known").IsRefused,
        .. ((string[])["feeds list", "feeds health", "alerts status", "alerts preview", "status", "privacy show", "help"]).Select(name => AskedThing.Command(name)),
        // Nothing is kept, followed or parked here.
        .. ((string[])["faq questions", "unfollow", "alerts retry"]).Select(name => AskedThing.Command(name).IsRefused),
        // Of what was promised while the record was read something may be kept yet.
        AskedThing.Command("privacy export").MayBeRefused,
        .. ((string[])["faq add", "track edit"]).Select(name => AskedThing.Command(name, i => [("deal", Of(i).Id.Value)])),
        AskedThing.Command("track add"),
        AskedThing.Command("faq edit", i => [("question", $"When does the licence of {Party(i)} end?")]),
        AskedThing.Command("faq remove", _ => [("question", "A question that nobody wrote")], "faq remove, unknown").IsRefused,
        AskedThing.Command("track remove", _ => [("deal", "no such deal")], "track remove, unknown").IsRefused,
        AskedThing.Command("alerts subscribe", name: "alerts subscribe, again").IsRefused,
        AskedThing.Command("alerts remove", name: "alerts remove, not subscribed", channel: OtherChannel).IsRefused,
        AskedThing.Command("privacy erase", share: 1).MayBeRefused,
        AskedThing.Command("alerts edit", i => [("least", (i % 5) + 1)], share: 1),
        AskedThing.Command("alerts quiet", _ => [("from", "22:00"), ("to", "07:00")], share: 1),
        AskedThing.Command("alerts digest", _ => [("every", "never")], share: 1),
    ];

    private IEnumerable<AskedThing> Completions() =>
    [
        AskedThing.Typing("deal show", "deal", _ => "", "deal: nothing typed"),
        AskedThing.Typing("deal show", "deal", i => Party(i)[..4], "deal: four letters"),
        AskedThing.Typing("deal show", "deal", i => $"{Party(i)[1]}{Party(i)[0]}{Party(i)[2..]}", "deal: two letters swapped"),
        AskedThing.Typing("faq ask", "question", _ => "", "question: nothing typed"),
        AskedThing.Typing("faq ask", "question", i => $"how much does {Party(i)[..4]}", "question: its beginning"),
        AskedThing.Typing("faq ask", "question", i => $"licnece {Party(i)[..4]}", "question: misspelt"),
        AskedThing.Typing("alerts withdraw", "message", _ => "", "alert: nothing typed"),
        AskedThing.Typing("alerts withdraw", "message", i => Party(i)[..4], "alert: four letters"),
        AskedThing.Typing("alerts withdraw", "message", i => $"setp {Party(i)[..4]}", "alert: misspelt"),
        AskedThing.Typing("feeds remove", "feed", i => $"outlet-{i % 50}", "feed"),
        AskedThing.Typing("alerts quiet", "zone", _ => "berlin", "zone"),
        AskedThing.Typing("faq answer", "unanswered", _ => "when", "unanswered").IsRefused,
    ];

    private Deal Of(int i) => Takeovers.Of(i * 37 % deals);

    private string Party(int i) => Of(i).Parties[0].Name;

    private static AskedThing Press(string name, string reply, string label) =>
        AskedThing.Press(name, Button(reply, label), Json(reply).GetProperty("data").GetProperty("embeds").GetRawText());

    private static string Button(string reply, string label) => Json(reply).GetProperty("data").TryGetProperty("components", out var rows)
        ? rows.EnumerateArray().SelectMany(row => row.GetProperty("components").EnumerateArray())
            .Single(button => button.GetProperty("label").GetString()!.Contains(label, StringComparison.Ordinal)).GetProperty("custom_id").GetString()!
        : throw new InvalidOperationException($"No button “{label}” under {reply}");

    private static string Form(string reply) => Json(reply).GetProperty("data").GetProperty("custom_id").GetString()!;

    // A reply with a picture has its JSON in the first part.
    private static JsonElement Json(string reply)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(reply[reply.IndexOf('{', StringComparison.Ordinal)..]));
        return JsonDocument.ParseValue(ref reader).RootElement;
    }
}
