using System.Collections.Immutable;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Answering;

/// <summary>A question, read.</summary>
/// <param name="Text">With phrases joined.</param>
/// <param name="Roots">Of the words that say what is asked, names and what only says its kind apart.</param>
/// <param name="Names">What it names, each as the roots of its words.</param>
/// <param name="Numbers">Years and other figures that it tells.</param>
/// <param name="Head">What a "how many" or "which" counts or picks from.</param>
internal sealed record QuestionReading(
    string Text, QuestionKind Kind, ImmutableArray<string> Roots, IReadOnlyList<string[]> Names, ImmutableArray<string> Numbers, string? Head)
{
    // Discord takes 6,000 characters at most; nobody asks anything in more words than this.
    private const int MostWords = 80;

    private static readonly string _pay = Synonyms.Root("pay");
    private static readonly HashSet<string> _prices = [Synonyms.Root("cost"), Synonyms.Root("worth")];
    private static readonly HashSet<string> _ownership = [Synonyms.Root("own"), Synonyms.Root("keep")];

    /// <summary>"How big is the discount" may ask for a sum as well as for a share.</summary>
    public bool MayBeShare => Kind == QuestionKind.HowMuch && !AsksForPrice && !Roots.Any(_prices.Contains) && (Roots.Contains(_pay) || Words.Contains("big") || Words.Contains("high") || Words.Contains("large") || Roots.Any(_ownership.Contains) || AskedFor.ADifference(Text));

    /// <summary>The sums that it tells, whatever they are written like.</summary>
    public ImmutableArray<decimal> Amounts { get; init; } = [];

    /// <summary>Who is asked about as doing what to whom; null where it does not say so by name.</summary>
    public Frame? Frame { get; init; }

    /// <summary>What they are asked to have done, where that says little: "get", "take", "make".</summary>
    public string? LightVerb { get; init; }

    /// <summary>What is asked for as somebody's.</summary>
    public ImmutableArray<(string Thing, string Owner)> Owned { get; init; } = [];

    /// <summary>What each of the roots counts.</summary>
    public ImmutableArray<double> Weights { get; init; } = [];

    /// <summary>It asks for no more than what somebody pays.</summary>
    public bool AsksForSumAlone => Kind == QuestionKind.HowMuch && (Names.Count > 0 || !Numbers.IsEmpty) && Roots.All(root => Coverage.IsLight(this, root));

    /// <summary>"Until when" wants a day, not a length.</summary>
    public bool AsksForEnd { get; } = AskedFor.AnEnd(Text);

    /// <summary>It asks what somebody has: that he uses or buys so many is no answer.</summary>
    public bool AsksForHaving { get; } = Kind is QuestionKind.HowMany or QuestionKind.HowMuch && AskedFor.Having(Text);

    /// <summary>Its names say all that it asks: "Who is the governor of Alabama?", "What did the Financial Times report?"</summary>
    public bool IsOfNames => (Names.Count > 1 && Kind is not QuestionKind.Open) || (Names.Count > 0 && Kind == QuestionKind.HowLong) || AsksWhatWasSaid || AsksWhatHappened;

    public bool AsksWhatHappened { get; } = Kind == QuestionKind.Open && Names.Count > 0 && AskedFor.WhatHappened(Text);

    public bool AsksWhatWasSaid { get; } = Kind == QuestionKind.Open && Names.Count > 0 && Roots.IsEmpty && AskedFor.WhatWasSaid(Text);

    /// <summary>It asks for a price: what is paid goes without saying, but that it is bought does too.</summary>
    public bool AsksForPrice { get; } = Kind == QuestionKind.HowMuch && QuestionText.IsPayingFor(Text);

    public bool IsAboutNow => Words.Contains("still") || Words.Contains("now");

    private ImmutableArray<string> Words { get; } = [.. Text.ToLowerInvariant().Split([' ', '?', ',', '.'], StringSplitOptions.RemoveEmptyEntries)];

    /// <param name="meant">The word that a misspelt one was meant to be.</param>
    public static QuestionReading Of(string question, NameList names, Func<string, string> meant)
    {
        var text = QuestionText.Of(question);
        var sums = MoneyReader.Read(text);
        var rest = Question.Rest(QuestionText.Bought(QuestionText.Matter(Without(text, sums))));
        var told = names.In(rest);
        var kind = Question.KindOf(text);
        var named = told.SelectMany(name => name).ToHashSet(StringComparer.Ordinal);
        string[] words = [.. Dossiers.Words.Of(rest).Distinct().Take(MostWords).Where(word => !char.IsAsciiDigit(word[0])).Select(meant).Distinct()];
        var lateNames = words.Where(root => names.HasSmall(root) && !named.Contains(root)).Select(root => new[] { root });
        ImmutableArray<string> roots = [.. words.Where(root => !named.Contains(root) && !names.HasSmall(root))];
        var head = kind switch
        {
            QuestionKind.HowMany => Counted(rest, meant),
            QuestionKind.HowMuch => AskedFor.Matter(text) is { } matter ? meant(matter) : null,
            QuestionKind.Which => roots.FirstOrDefault(),
            _ => null,
        };
        var said = Wording.Of(QuestionText.Matter(text), names);
        return new(text, kind, roots, [.. told, .. lateNames], Figures(rest), head)
        {
            Amounts = [.. sums.Select(static money => money.Value).Distinct()],
            Frame = Frame.Of(said),
            LightVerb = Frame.LightVerb(said),
            Owned = [.. Owners.In(said)],
        };
    }

    private static string Without(string text, IReadOnlyList<Money> sums) =>
        sums.Reverse().Aggregate(text, static (rest, money) => rest.Remove(money.Start, money.End - money.Start).Insert(money.Start, " "));

    public bool Asks(string root) => Roots.Contains(root) || Names.Any(name => name.Contains(root));

    private static ImmutableArray<string> Figures(string text) =>
        [.. Dossiers.Words.Of(text).Where(word => char.IsAsciiDigit(word[0])).Select(word => Dossiers.Words.Root(word.TrimEnd('.', ','))).Distinct()];

    private static string? Counted(string rest, Func<string, string> meant) =>
        Dossiers.Words.Of(rest).FirstOrDefault() is { } first ? (char.IsAsciiDigit(first[0]) ? Dossiers.Words.Root(first) : meant(first)) : null;

    /// <summary>"How much does a plane cost" asks for the price of one.</summary>
    public bool AsksForUnit { get; } = Kind == QuestionKind.HowMuch && AskedFor.AUnit(Text);

    /// <summary>"How much of the investment has been paid" may ask for a sum as well.</summary>
    public bool MayBeSum => Kind == QuestionKind.Percent && Text.StartsWith("how much of", StringComparison.OrdinalIgnoreCase) && !Roots.Any(_ownership.Contains);

    /// <summary>It asks for nothing that a passage could be known by: "Who wrote it?"</summary>
    public bool IsEmpty => Kind is QuestionKind.Who or QuestionKind.Which or QuestionKind.Where or QuestionKind.When && Names.Count == 0 && Numbers.IsEmpty && Amounts.IsEmpty && Roots.All(root => Coverage.IsLight(this, root));

    /// <summary>It asks for the price of a share.</summary>
    public bool AsksForShare { get; } = Kind == QuestionKind.HowMuch && AskedFor.AShare(Text);

    /// <summary>"Who is the CEO": it asks for somebody by what he is.</summary>
    public bool AsksForRole { get; } = Kind == QuestionKind.Who && AskedFor.ARole(Text);
}
