using System.Collections.Immutable;
using AlertBot.Deals;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>How the head remembers: recent developments only, few words each, so that its row stays below 60 KiB.</summary>
internal static class HeadMemory
{
    private const int MostDevelopments = 60;
    private const int MostWords = 48;
    // A story is told in many words before it is seen which of them are its own.
    private const int MostStoryWords = 80;
    private const int MostContent = 100;
    // Whole articles are compared with what was told lately; further back headlines do.
    private const int MostContents = 20;
    private const int Step = 3;
    private const int MostNumbers = 12;
    // Courts come back to a matter after months; with 90 days one to three developments fewer were found on deals left out.
    private static readonly TimeSpan _reach = TimeSpan.FromDays(365);

    /// <summary>What one report tells, as far as it is remembered.</summary>
    public static Signature Remembered(this Telling telling, DevelopmentId id, DateTimeOffset at) =>
        new(id, telling.Kind, Bounded([], telling.Words, MostWords), Bounded([], telling.Numbers, MostNumbers), at, at, 1);

    public static DealHead WithNew(this DealHead head, DevelopmentId id, Telling telling, DateTimeOffset at, DateTimeOffset now)
    {
        var signature = telling.Remembered(id, at) with
        {
            Marks = telling.Marks,
            Content = Joined([], telling.Content),
            Told = telling.IsStory ? [.. Enumerable.Repeat(1, Math.Min(MostWords, telling.Words.Length))] : [],
        };
        var kept = head.Signatures.Where(known => now - known.Last <= _reach).TakeLast(MostDevelopments - 1);
        return head with { Decisions = head.Decisions + 1, Signatures = WithoutOldContent([.. kept, signature]) };
    }

    public static DealHead WithReport(this DealHead head, Signature of, Telling telling, DateTimeOffset at)
    {
        var story = telling.IsStory ? Counted(of, telling.Words) : [];
        var signature = of with
        {
            Kind = of.Kind == DevelopmentKind.Other ? telling.Kind : of.Kind,
            Words = telling.IsStory ? [.. story.Select(word => word.Word)] : CoreFirst(of.Words, telling.Words),
            Told = [.. story.Select(word => word.Reports)],
            Numbers = Bounded(of.Numbers, telling.Numbers, MostNumbers),
            Marks = Bounded(of.Marks, telling.Marks, MostNumbers),
            Last = at > of.Last ? at : of.Last,
            Reports = of.Reports + 1,
            Content = Joined(of.Content.Split(' ', StringSplitOptions.RemoveEmptyEntries), telling.Content),
        };
        // What was told last stands last: what nobody tells any more is forgotten first.
        return head with { Decisions = head.Decisions + 1, Signatures = head.Signatures.Remove(of).Add(signature) };
    }

    /// <summary>After an article that is none of the deal's news; the same instance where it says nothing of how the two sides are told of otherwise.</summary>
    public static DealHead WithAside(this DealHead head, DealMatch match) =>
        PairSigns.IsPlainPair(match) && head.Asides < PairSigns.MostAsides ? head with { Decisions = head.Decisions + 1, Asides = head.Asides + 1 } : head;

    // What most reports of a story have stands first, and is what the story keeps.
    private static List<(string Word, int Reports)> Counted(Signature of, ImmutableArray<string> told)
    {
        var reports = of.Words.Select((word, i) => (Word: word, Reports: i < of.Told.Length ? of.Told[i] : 1)).ToDictionary(word => word.Word, word => word.Reports);
        foreach (var word in told)
            reports[word] = reports.GetValueOrDefault(word) + 1;
        return [.. reports.OrderByDescending(word => word.Value).Take(MostStoryWords).Select(word => (word.Key, word.Value))];
    }

    // Words that are told again move ahead by one place for each report that has them, so that what all reports share comes to stand first.
    private static ImmutableArray<string> CoreFirst(ImmutableArray<string> known, ImmutableArray<string> told)
    {
        var order = known.ToList();
        foreach (var word in known.Intersect(told))
        {
            var place = order.IndexOf(word);
            var ahead = Math.Max(0, place - Step);
            order.RemoveAt(place);
            order.Insert(ahead, word);
        }

        return Bounded([.. order], told, MostWords);
    }

    private static ImmutableArray<Signature> WithoutOldContent(ImmutableArray<Signature> signatures) =>
        [.. signatures.Select((signature, i) => i < signatures.Length - MostContents ? signature with { Content = "" } : signature)];

    private static string Joined(string[] known, ImmutableArray<string> told) => string.Join(' ', known.Union(told).Take(MostContent));

    private static ImmutableArray<string> Bounded(ImmutableArray<string> known, ImmutableArray<string> told, int most) =>
        [.. known.Union(told).Take(most)];
}
