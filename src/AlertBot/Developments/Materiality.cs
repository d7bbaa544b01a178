using System.Collections.Immutable;
using AlertBot.Developments.Judging;

namespace AlertBot.Developments;

/// <summary>Decides whether what a report adds to a known development is worth another message: a sum such as deals are made of.</summary>
internal static class Materiality
{
    // What comes after a third addition is shown, and nobody is called for it: by then outlets differ about figures more than they add any.
    private const int Most = 3;

    /// <param name="added">Normalised amounts and percentages, as in <see cref="Signature.Numbers"/>.</param>
    public static bool Of(Development development, ImmutableArray<string> added) =>
        added.Any(Amount.IsLarge) && development.Retellings.Count(retelling => retelling.Material) < Most;
}
