using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Answering;

/// <summary>A question, read.</summary>
/// <param name="Text">With phrases joined.</param>
/// <param name="Roots">Of the words that say what is asked, names and what only says its kind apart.</param>
/// <param name="Names">What it names, each as the roots of its words.</param>
/// <param name="Numbers">Years and other figures that it tells.</param>
/// <param name="Head">What a "how many" or "which" counts or picks from.</param>
internal sealed partial record QuestionReading(
    string Text, QuestionKind Kind, ImmutableArray<string> Roots, IReadOnlyList<string[]> Names, ImmutableArray<string> Numbers, string? Head)
{
    // Discord takes 6,000 characters at most; nobody asks anything in more words than this.
    private const int MostWords = 80;

    private static readonly HashSet<string> _prices = [Synonyms.Root("pay"), Synonyms.Root("cost"), Synonyms.Root("worth")];
    private static readonly HashSet<string> _ownership = [Synonyms.Root("own"), Synonyms.Root("keep")];

    /// <summary>"How big is the discount" may ask for a sum as well as for a share.</summary>
    public bool MayBeShare => Kind == QuestionKind.HowMuch && !AsksForPrice && !Roots.Any(_prices.Contains) && (Words.Contains("big") || Words.Contains("high") || Words.Contains("large") || Roots.Any(_ownership.Contains) || Compared().IsMatch(Text));

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
    public bool AsksForEnd { get; } = Text.Contains("until when", StringComparison.OrdinalIgnoreCase) || Text.Contains("till when", StringComparison.OrdinalIgnoreCase);

    /// <summary>It asks what somebody has: that he uses or buys so many is no answer.</summary>
    public bool AsksForHaving { get; } = Kind is QuestionKind.HowMany or QuestionKind.HowMuch && Text.TrimEnd(' ', '?', '.', '!').EndsWith(" have", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its names say all that it asks: "Who is the governor of Alabama?", "What did the Financial Times report?"</summary>
    public bool IsOfNames => (Names.Count > 1 && Kind is not QuestionKind.Open) || AsksWhatWasSaid || AsksWhatHappened;

    public bool AsksWhatHappened { get; } = Kind == QuestionKind.Open && Names.Count > 0 && Happening().IsMatch(Text);

    public bool AsksWhatWasSaid { get; } = Kind == QuestionKind.Open && Names.Count > 0 && Roots.IsEmpty && Saying().IsMatch(Text);

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
            QuestionKind.HowMuch => Much().Match(text) is { Success: true } much ? meant(much.Groups["head"].Value.ToLowerInvariant()) : null,
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
    public bool AsksForUnit { get; } = Kind == QuestionKind.HowMuch && One().IsMatch(Text);

    /// <summary>"How much of the investment has been paid" may ask for a sum as well.</summary>
    public bool MayBeSum => Kind == QuestionKind.Percent && Text.StartsWith("how much of", StringComparison.OrdinalIgnoreCase) && !Roots.Any(_ownership.Contains);

    /// <summary>It asks for nothing that a passage could be known by: "Who wrote it?"</summary>
    public bool IsEmpty => Kind is QuestionKind.Who or QuestionKind.Which or QuestionKind.Where or QuestionKind.When && Names.Count == 0 && Numbers.IsEmpty && Amounts.IsEmpty && Roots.All(root => Coverage.IsLight(this, root));

    /// <summary>It asks for the price of a share.</summary>
    public bool AsksForShare { get; } = Kind == QuestionKind.HowMuch && Share().IsMatch(Text);

    /// <summary>"Who is the CEO": it asks for somebody by what he is.</summary>
    public bool AsksForRole { get; } = Kind == QuestionKind.Who && Role().IsMatch(Text);

    /// <summary>A share is told with "a", "per" or "each" before it.</summary>
    [GeneratedRegex(@"\b(?:a|per|each|every)\s+(?:\p{L}+\s+)?share\b", RegexOptions.IgnoreCase)]
    public static partial Regex Share();

    [GeneratedRegex(@"^\s*(?:who\s+(?:is|was|are|were)|what)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Role();

    [GeneratedRegex(@"^\s*what\s+(?:happens|happened|will\s+happen|about|becomes?|became|will\s+become)\s+(?:to|with|of)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Happening();

    // By so much, or so much more.
    [GeneratedRegex(@"\bby\s+how\s+much\b|\bhow\s+much\s+(?:more|less|\w+er)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Compared();

    [GeneratedRegex(@"^\s*what\s+(?:did|does|do|has|have)\b.*\b(?:say|says|said|report|reports|reported|tell|told|write|written)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Saying();

    [GeneratedRegex(@"^\s*how\s+much\s+(?:does|do|did|is|would|will)\s+(?:an?|one|each|every)\b", RegexOptions.IgnoreCase)]
    private static partial Regex One();

    [GeneratedRegex(@"^\s*how\s+much\s+(?!is|are|was|were|do|does|did|will|would|has|have|had|can|could|may|must|should|more|of|per|in|for)(?<head>\p{L}+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Much();
}
