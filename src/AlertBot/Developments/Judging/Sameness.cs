using System.Collections.Immutable;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>
/// How surely a headline tells the same turn as a known development: a logistic regression over what the two share. Words alone do not decide:
/// outlets tell one turn in quite other words within a day, and a bid and its rejection share most of theirs.
/// </summary>
internal static class Sameness
{
    /// <summary>The names of the measures, in the order of <see cref="Measure"/>.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "overlap", "dice", "overlap after a day", "shared words", "rarest word", "nothing shared", "shared number", "other number", "same kind", "same kind, once",
        "other kind", "answer", "borne out", "kind unknown", "days", "days at first", "within hours", "nothing shared, within hours", "same kind, within a day",
        "same kind, nothing shared, within a day",
    ];

    private const double Day = 1;
    private const double Hours = 0.25;

    public static double[] Measure(Telling telling, Signature signature, WordWeights weights, DateTimeOffset at, ImmutableArray<string> words, ImmutableArray<string> numbers)
    {
        var (told, known, both) = (weights.Sum(telling.Words), weights.Sum(signature.Words), weights.Sum(words));
        var overlap = both == 0 ? 0 : both / Math.Min(told, known);
        var days = Math.Max(0, (at - signature.Last).TotalDays);
        var first = Math.Max(0, (at - signature.First).TotalDays);
        var (same, nothing) = (telling.Kind == signature.Kind && telling.Kind != DevelopmentKind.Other, words.IsEmpty && numbers.IsEmpty);
        var conflict = Closeness.IsConflict(telling.Kind, signature.Kind);
        return
        [
            overlap,
            both == 0 ? 0 : 2 * both / (told + known),
            days > Day ? overlap : 0,
            Math.Min(4, words.Length) / 4.0,
            words.Select(Background.StemIdf).DefaultIfEmpty(0).Max() / 9,
            If(nothing),
            If(!numbers.IsEmpty && !conflict),
            If(numbers.IsEmpty && !telling.Numbers.IsEmpty && !signature.Numbers.IsEmpty),
            If(same),
            If(same && Closeness.IsOnce(telling.Kind)),
            If(!same && !conflict && telling.Kind != DevelopmentKind.Other && signature.Kind != DevelopmentKind.Other),
            If(conflict && signature.Kind != DevelopmentKind.Rumour),
            If(conflict && signature.Kind == DevelopmentKind.Rumour),
            If(telling.Kind == DevelopmentKind.Other || signature.Kind == DevelopmentKind.Other),
            Math.Log(1 + days),
            Math.Log(1 + first),
            If(days < Hours),
            If(days < Hours && nothing),
            If(same && days < Day),
            If(same && nothing && days < Day),
        ];
    }

    private static double If(bool holds) => holds ? 1 : 0;
}
