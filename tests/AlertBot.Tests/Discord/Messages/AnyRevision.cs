using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Developments;
using AlertBot.Discord.Messages;
using AlertBot.Tests.Storage;
using CsCheck;

namespace AlertBot.Tests.Discord.Messages;

/// <summary>Alerts as they are edited, struck through and replied to, with any text wherever feeds and admins write.</summary>
internal static class AnyRevision
{
    private static readonly Gen<Retelling> _retelling = Gen.Select(AnyText.Any, AnyText.Any, AnyText.Any, AnyText.Any.Array[0, 4], Gen.Int[0, 1_000],
        static (outlet, title, url, added, number) => new Retelling(
            Samples.Article(number).Id, outlet, title, "https://outlet.example/" + url, Samples.Noon, Samples.Noon, [.. added], Material: true));

    private static readonly Gen<Development> _development = Gen.Select(AnyText.Any, AnyText.Any, AnyText.Any, _retelling.Array[1, 12], AnyText.Any, Gen.Bool,
        static (headline, summary, outlet, retellings, reason, withdrawn) => Samples.Development() with
        {
            Headline = headline,
            Summary = summary,
            Outlet = outlet,
            Retellings = [.. retellings],
            Withdrawal = withdrawn ? new Withdrawal(reason, "admin", Samples.Noon) : null,
        });

    /// <summary>The thread that an alert opens, and that of a deal.</summary>
    public static Gen<ForumPost> Threads { get; } = Gen.Select(_development, AnyText.Any, Gen.Bool, static (development, name, ofDeal) =>
    {
        var deal = Samples.Definition with { Name = name };
        return ofDeal
            ? ForumPost.Of(deal.Name, ["100000000000000001"], DealThreadMessage.Write(deal, new("1d")))
            : ForumPost.Of(development.Headline, [], DevelopmentMessage.Write(deal, development, new("1a")));
    });

    /// <summary>The alert, the digest with it, and the reply with what was added.</summary>
    public static Gen<ImmutableArray<DiscordMessage>> Any { get; } = Gen.Select(_development, AnyText.Any, static (development, name) =>
    {
        var deal = Samples.Definition with { Name = name };
        return ImmutableArray.Create(
            DevelopmentMessage.Write(deal, development, new("1a"), new Subscription("1", []) { Template = "{title}" }),
            DigestMessage.Write(new Digest(new("1b"), "1", Samples.Noon, name, []), Told(name, development)),
            UpdateMessage.Write(deal, development, development.Retellings[0], new("1c"), "9001"));
    });

    // As many cards as a message holds: the development with all that was added, and that once more by itself.
    private static ImmutableArray<DigestMessage.Told> Told(string deal, Development development)
    {
        var item = new Digest.Item(development.Deal, development.Id, new("1a")).Telling(development);
        return
        [
            .. Enumerable.Repeat(new DigestMessage.Told(deal, development, item), Digest.MostItems / 2),
            .. Enumerable.Repeat(new DigestMessage.Told(deal, development, item with { Adds = development.Retellings[0].Article }), Digest.MostItems / 2),
        ];
    }
}
