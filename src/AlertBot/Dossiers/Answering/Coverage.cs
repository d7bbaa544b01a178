namespace AlertBot.Dossiers.Answering;

/// <summary>How much of what is asked a passage covers, names and figures apart: those it must have.</summary>
internal static class Coverage
{
    private const double Light = 0.3;

    // A word that stands nowhere is more likely the thing that nothing is told of than another word for it.
    private const double Unheard = 1.3;
    private const double InContext = 0.6;

    // "Which bank lent the money?" is answered by the bank's name.
    private const double Head = 0.5;

    private static readonly string _pay = Synonyms.Root("pay");

    /// <summary>0 when it does not tell of whom, or of the year, that is asked about.</summary>
    public static double Of(QuestionReading asked, IndexedPassage passage, Func<string, bool> isHeard)
    {
        if (!Tells(asked, passage) || asked.Roots.IsEmpty)
            return 0;
        double all = 0, covered = 0;
        foreach (var root in asked.Roots)
        {
            var weight = Weight(asked, root, isHeard);
            all += weight;
            covered += weight * (passage.Words.Contains(root) ? 1 : passage.Context.Contains(root) ? InContext : 0);
        }

        return covered / all;
    }

    // Who asks how much is paid is told a sum: that it is paid goes without saying.
    public static double Weight(QuestionReading asked, string root, Func<string, bool> isHeard) => asked.Kind switch
    {
        _ when LightWords.Has(root) => Light,
        QuestionKind.HowMuch when root == _pay => Light,
        QuestionKind.Which when root == asked.Head => Head,
        _ => isHeard(root) ? 1 : Unheard,
    };

    public static bool Tells(QuestionReading asked, IndexedPassage passage) =>
        asked.Names.All(name => Array.Exists(name, root => passage.Words.Contains(root) || (passage.PointsBack && passage.Before.Contains(root))))
        && asked.Numbers.All(passage.Words.Contains);

    /// <summary>The share of the names that stand in the passage itself.</summary>
    public static double NamesInside(QuestionReading asked, IndexedPassage passage) =>
        asked.Names.Count == 0 ? 1 : (double)asked.Names.Count(name => Array.Exists(name, passage.Words.Contains)) / asked.Names.Count;
}
