using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>How much of what is asked a passage covers, names and figures apart: those it must have.</summary>
internal static class Coverage
{
    private const double Light = 0.3;
    private const double MostLight = 0.4;
    private const double Implied = 0.05;

    // A word that stands nowhere is more likely the thing that nothing is told of than another word for it.
    private const double Unheard = 1.3;
    private const double InContext = 0.6;

    /// <summary>What a word counts that tells nearly the same (<see cref="Related"/>).</summary>
    public const double NearlyTheSame = 0.75;

    // A day, and a yes or no, are of the very thing that is asked.
    private const double Exactly = 0.5;

    // "Which bank lent the money?" is answered by the bank's name.
    private const double Head = 0.5;

    // Who asks how much is paid is told a sum: that it is paid goes without saying.
    private static readonly HashSet<string> _sums = [Synonyms.Root("pay"), Synonyms.Root("worth"), Synonyms.Root("cost")];
    private static readonly string _pay = Synonyms.Root("pay");
    private static readonly string _worth = Synonyms.Root("worth");
    private static readonly string _cost = Synonyms.Root("cost");
    private static readonly string _happen = Synonyms.Root("happen");
    private static readonly string _last = Synonyms.Root("last");
    private static readonly string _buy = Synonyms.Root("buy");
    // Between two: what one gives, pays or invests.
    private static readonly HashSet<string> _transfers = [.. "pay invest buy give commit owe lend".Split(' ').Select(Synonyms.Root)];
    private static readonly HashSet<string> _sold = [Synonyms.Root("sell"), Synonyms.Root("pay")];
    private static readonly string _announce = Synonyms.Root("announce");

    /// <summary>0 when it does not tell of whom, or of the year, that is asked about.</summary>
    public static double Of(QuestionReading asked, IndexedPassage passage)
    {
        if (!Tells(asked, passage))
            return 0;
        if (asked.Roots.IsEmpty || (asked.AsksWhatHappened && asked.Roots.All(static root => root == _happen)))
            return asked.IsOfNames ? 1 : 0;
        if (asked.AsksForSumAlone && asked.Names.Count > 1 && passage.Words.Overlaps(_transfers))
            return 1;
        return Covered(asked, root => Of(asked, root, passage));
    }

    /// <summary>Of the words that count, without what only stands before it.</summary>
    public static double Inside(QuestionReading asked, IndexedPassage passage)
    {
        var heavy = asked.Roots.Where(root => !IsLight(asked, root)).ToArray();
        return heavy.Length == 0 ? 1 : (double)heavy.Count(root => Of(asked, root, passage) is not (0 or InContext)) / heavy.Length;
    }

    private static double Covered(QuestionReading asked, Func<string, double> share)
    {
        var (all, covered) = (0.0, 0.0);
        for (var i = 0; i < asked.Roots.Length; i++)
        {
            all += asked.Weights[i];
            covered += asked.Weights[i] * share(asked.Roots[i]);
        }

        return covered / all;
    }

    /// <summary>What each of the roots counts; the light ones together never more than a part of the others.</summary>
    public static ImmutableArray<double> Weights(QuestionReading asked, Func<string, bool> isHeard)
    {
        var (light, heavy) = (asked.Roots.Count(root => IsLight(asked, root)) * Light, asked.Roots.Where(root => !IsLight(asked, root)).Sum(root => Heavy(asked, root, isHeard)));
        var each = heavy == 0 || light <= MostLight * heavy ? Light : Light * MostLight * heavy / light;
        return [.. asked.Roots.Select(root => IsImplied(asked, root) ? Implied : IsLight(asked, root) ? each : Heavy(asked, root, isHeard))];
    }

    /// <summary>A passage may lack it and still answer.</summary>
    public static bool IsLight(QuestionReading asked, string root) => asked.Kind switch
    {
        // The day on which something is announced is another one than that on which it is done.
        QuestionKind.When when root == _announce => false,
        _ when LightWords.Has(root) => true,
        QuestionKind.HowLong when root == _last => true,
        QuestionKind.HowMuch => _sums.Contains(root) || IsBuying(asked, root),
        _ => false,
    };

    // How long something lasts: that it lasts goes without saying.
    private static bool IsImplied(QuestionReading asked, string root) => asked.Kind == QuestionKind.HowLong && root == _last;

    /// <summary>What is paid for is bought: that says what the sum is of.</summary>
    public static bool IsBuying(QuestionReading asked, string root) => asked.AsksForPrice && root == _buy;

    private static double Heavy(QuestionReading asked, string root, Func<string, bool> isHeard) =>
        asked.Kind == QuestionKind.Which && root == asked.Head ? Head
            : isHeard(root) || Array.Exists(Related.To(root), other => isHeard(other)) ? 1
            : Unheard;

    public static bool Tells(QuestionReading asked, IndexedPassage passage) =>
        asked.Names.All(name => Names(name, passage) || (passage.PointsBack && Array.Exists(name, root => IsNamed(root, passage.Before))))
        && asked.Numbers.All(number => passage.Words.Contains(number) || (passage.PointsBack && passage.Before.Contains(number)))
        && asked.Amounts.All(passage.Amounts.Contains);

    /// <summary>The share of the names that stand in the passage itself.</summary>
    public static double NamesInside(QuestionReading asked, IndexedPassage passage) =>
        asked.Names.Count == 0 ? 1 : asked.Names.Sum(name => Array.Exists(name, passage.Words.Contains) ? 1 : Names(name, passage) ? 0.5 : 0) / asked.Names.Count;

    private static double Of(QuestionReading asked, string root, IndexedPassage passage) =>
        passage.Words.Contains(root) ? 1
            : asked.Kind == QuestionKind.Who && Trade.IsTold(root, passage) ? NearlyTheSame
            : asked.AsksForPrice && root == _buy && _sold.Overlaps(passage.Words) ? 1
            : asked.Kind == QuestionKind.HowMuch && (root == _pay || root == _cost) && AnswerType.IsPrice(passage.Passage.Text) ? NearlyTheSame
            : asked.Kind == QuestionKind.HowMuch && root == _worth && AnswerType.IsWorth(passage.Passage.Text) ? 1
            : asked.Kind == QuestionKind.YesNo && Array.Exists(Opposites.Of(root), passage.Words.Contains) ? 1
            : Array.Exists(Related.To(root), passage.Words.Contains) ? (asked.Kind is QuestionKind.When or QuestionKind.YesNo ? Exactly : NearlyTheSame)
            : passage.Context.Contains(root) ? InContext
            : 0;

    // "Times" alone is the Financial Times; "financial" is, where it is written as a name.
    private static bool Names(string[] name, IndexedPassage passage) =>
        IsNamed(name[^1], passage.Words) || Array.Exists(name[..^1], root => IsNamed(root, passage.Words) && passage.Capitals.Contains(root));

    // Amazon's cloud is Amazon.
    private static bool IsNamed(string root, IReadOnlySet<string> words) => words.Contains(root) || Array.Exists(Related.To(root), words.Contains);
}
