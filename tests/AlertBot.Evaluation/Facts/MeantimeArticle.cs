using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace AlertBot.Evaluation.Facts;

/// <summary>
/// An article of NewsReader MEANTIME (CAT XML): the tokens of its first sentences joined by blanks, a line a sentence, and the spans its annotators
/// marked. Only sentences 0 to 5 are annotated, and tags without tokens (dates that only follow from others) cannot be found in a text.
/// </summary>
internal sealed record MeantimeArticle(string Name, string Text, DateTimeOffset? Published, IReadOnlyList<GoldSpan> Timexes, IReadOnlyList<GoldSpan> Money, IReadOnlyList<GoldSpan> Percents)
{
    private const int LastSentence = 5;

    public static MeantimeArticle Read(string file)
    {
        var root = XDocument.Load(file).Root!;
        var (text, spans) = Join(root.Elements("token"));
        var marked = root.Element("Markables")!.Elements().ToLookup(markable => markable.Name.LocalName);
        var published = marked["TIMEX3"].FirstOrDefault(timex => (string?)timex.Attribute("functionInDocument") == "CREATION_TIME");
        return new MeantimeArticle(
            Path.GetFileNameWithoutExtension(file),
            text,
            DateTimeOffset.TryParse(((string?)published?.Attribute("value") ?? FirstDay(marked["TIMEX3"])), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day : null,
            Spans(marked["TIMEX3"], spans, timex => (string?)timex.Attribute("value")),
            Spans(marked["VALUE"].Where(value => (string?)value.Attribute("type") == "MONEY"), spans, _ => null),
            Spans(marked["VALUE"].Where(value => (string?)value.Attribute("type") == "PERCENT"), spans, _ => null));
    }

    // Two articles have the day of publication marked as any other: it is the dateline, the first day of the text.
    private static string? FirstDay(IEnumerable<XElement> timexes) => timexes
        .Where(timex => ((string?)timex.Attribute("value"))?.Length == 10 && timex.Elements("token_anchor").Any())
        .OrderBy(timex => (int)timex.Elements("token_anchor").First().Attribute("t_id")!)
        .Select(timex => (string?)timex.Attribute("value"))
        .FirstOrDefault();

    private static (string Text, Dictionary<string, (int Start, int End)> Spans) Join(IEnumerable<XElement> tokens)
    {
        var (text, spans, last) = (new StringBuilder(), new Dictionary<string, (int, int)>(), 0);
        foreach (var token in tokens)
        {
            var sentence = (int)token.Attribute("sentence")!;
            if (sentence > LastSentence)
                break;
            if (text.Length > 0)
                text.Append(sentence == last ? ' ' : '\n');
            spans[(string)token.Attribute("t_id")!] = (text.Length, text.Length + token.Value.Length);
            text.Append(token.Value);
            last = sentence;
        }

        return (text.ToString(), spans);
    }

    private static List<GoldSpan> Spans(IEnumerable<XElement> markables, Dictionary<string, (int Start, int End)> spans, Func<XElement, string?> value) =>
    [
        .. from markable in markables
           let anchors = markable.Elements("token_anchor").Select(anchor => (string)anchor.Attribute("t_id")!).Where(spans.ContainsKey).ToList()
           where anchors.Count > 0
           select new GoldSpan(spans[anchors[0]].Start, spans[anchors[^1]].End, value(markable)),
    ];
}
