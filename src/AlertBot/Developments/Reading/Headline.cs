using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>A name in a headline: its words, and whether the deal file knows it.</summary>
internal readonly record struct Name(int First, int Next, string Text, bool IsOwn);

/// <summary>A headline as words and names. A name is read by its capitals, and where every word has one by how the word is mostly written.</summary>
internal sealed class Headline
{
    // Written in capitals, yet nobody who makes a deal.
    private static readonly HashSet<string> _noNames = [.. (
        "ai us usa uk eu ceo cfo cto ipo tv i it q1 q2 q3 q4 monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        + "september october november december american chinese british european indian german french japanese korean america china europe india japan germany britain "
        + "california texas congress hollywood silicon valley wall street black united states bn tn m b k pc app apps gpu gpus cpu llm agi dr mr ms jr hn show via plus pro max new update").Split(' ')];

    // Who rules over deals and makes none; people name them in headlines of any deal.
    private static readonly HashSet<string> _authorities = [.. (
        "trump biden vance xi jinping putin modi macron starmer washington beijing brussels white house senate senator senators congressman supreme court justice department "
        + "treasury commerce commission fcc ftc doj sec cma cfius fbi fda nlrb attorney general democrats republicans gop democrat republican judge jury "
        + "ag alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland "
        + "massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey york ohio oklahoma oregon pennsylvania tennessee texas utah vermont "
        + "virginia wisconsin wyoming pentagon eu "
        + "district circuit federal government administration minister president secretary governor state parliament").Split(' ')];

    private static readonly HashSet<string> _joining = ["of", "the", "and", "for", "us"];

    public Headline(Deal deal, string title)
    {
        Title = title;
        Words = Tokens.Of(title);
        IsInCapitals = Words.Count(word => word.Shape == TokenShape.Small) <= Words.Count / 3;
        var own = DealWording.Of(deal).Own;
        Names = [.. Spans(own).Select(span => NameOf(title, span.First, span.Next, own))];
    }

    public string Title { get; }

    public List<Token> Words { get; }

    /// <summary>"Amazon Invests In New Halls": a capital makes no name there.</summary>
    public bool IsInCapitals { get; }

    public IReadOnlyList<Name> Names { get; }

    /// <summary>Names that the deal does not have, authorities aside.</summary>
    public IEnumerable<Name> Others => Names.Where(name => !name.IsOwn && !IsAuthority(name));

    private Name NameOf(string title, int first, int next, IReadOnlySet<string> own) =>
        new(first, next, title[Words[first].Start..Words[next - 1].End], Words.GetRange(first, next - first).Exists(word => own.Contains(word.Word)));

    public bool IsAuthority(Name name) => Words.GetRange(name.First, name.Next - name.First).TrueForAll(word => _authorities.Contains(word.Word));

    public static bool IsAuthorityName(string name) => Tokens.Of(name).Where(word => !_joining.Contains(word.Word)).Select(word => word.Word).ToList() is { Count: > 0 } words && words.TrueForAll(_authorities.Contains);

    /// <summary>"A's …", of a word that another one follows.</summary>
    public bool IsPossessive(int word) => Title.AsSpan(Words[word].End..Words[word + 1].Start).Trim() is ['\'' or '’' or '‘', ..];

    private IEnumerable<(int First, int Next)> Spans(IReadOnlySet<string> own)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (!IsName(i))
                continue;
            var first = i;
            while (i + 1 < Words.Count && IsName(i + 1) && !Words[i + 1].Break && Words[i + 1].Start - Words[i].End <= 1 && !IsPair(i, own))
                i++;
            yield return (first, i + 1);
        }
    }

    // "Paramount-Warner": a name of the deal and one that is not are two names.
    private bool IsPair(int i, IReadOnlySet<string> own) => Title[Words[i].End] is not ' ' && own.Contains(Words[i].Word) != own.Contains(Words[i + 1].Word);

    private bool IsName(int i)
    {
        var word = Words[i];
        if (word.Shape is not (TokenShape.Capital or TokenShape.Capitals) || word.Word.Length < 2 || _noNames.Contains(word.Word))
            return false;
        // At the start of a sentence and in a headline of capitals it may be any word: there it is a name when it is mostly written as one.
        return (!IsInCapitals && i > 0 && (!word.Break || IsAfterComma(i))) || (Background.IsName(word.Word) ?? word.Shape == TokenShape.Capitals);
    }

    private bool IsAfterComma(int i) => Title.AsSpan(Words[i - 1].End..Words[i].Start) is ", ";
}
