using System.Collections.Immutable;
using AlertBot.Developments.Judging;

namespace AlertBot.Developments;

/// <summary>Decides whether what a report adds to a known development is worth another message: a sum such as deals are made of, a date, where it stands.</summary>
internal static class Materiality
{
    // What comes after a third addition is shown, and nobody is called for it: by then outlets differ about figures more than they add any.
    private const int Most = 3;

    /// <param name="added">As <see cref="Addition"/> writes it.</param>
    public static bool Of(Development development, ImmutableArray<string> added) =>
        added.Any(static one => Addition.IsMark(one) || Amount.IsLarge(one)) && development.Retellings.Count(retelling => retelling.Material) < Most;
}
