using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Terms of a deal out of an article's sentences, by <see cref="TermRules"/>; a paragraph that names no party gives none.</summary>
internal static partial class TermReader
{
    public static ImmutableArray<Term> Read(IReadOnlyList<ArticleLine> lines, IReadOnlyList<DatedLine> dated, DealNames names, Source source)
    {
        var sentences = SentencesOf(lines, dated, names, source).ToArray();
        var terms = sentences.SelectMany(sentence => TermsOf(sentence, source)).ToArray();
        var old = sentences.Select(sentence => OldState.In(sentence.Text)).OfType<string>().ToArray();
        return [.. Distinct(terms).Select(term => WithOldAmount(WithOldEnd(WithOldState(term, old), sentences), sentences))];
    }

    private static IEnumerable<TermSentence> SentencesOf(IReadOnlyList<ArticleLine> lines, IReadOnlyList<DatedLine> dated, DealNames names, Source source)
    {
        var rows = dated.ToLookup(row => row.Line);
        var compared = ComparedTerms.Of(lines);
        var goesOn = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var row = rows[i].FirstOrDefault();
            var text = row?.Text ?? compared[i]?.Text ?? lines[i].Text;
            if (row is null && lines[i].Kind == LineKind.Heading)
                continue;
            var named = names.AreIn(text);
            var aboutDeal = !named && goesOn && TheDeal().IsMatch(text);
            goesOn = named || aboutDeal || row is not null;
            if (!named && !aboutDeal && !((row is not null || lines[i].Kind == LineKind.Item) && Together.IsIn(text)) && compared[i] is null && !IsLabelled(lines[i]))
                continue;
            foreach (var sentence in Own(text, row, lines[i].Kind == LineKind.Paragraph, names, source).Where(sentence => !aboutDeal || TheDeal().IsMatch(sentence.Text)))
                yield return sentence with { Held = compared[i]?.Before };
        }
    }

    /// <summary>Without the sentences and clauses that tell of others; the rows of an article's own timeline whole.</summary>
    private static IEnumerable<TermSentence> Own(string text, DatedLine? row, bool isProse, DealNames names, Source source)
    {
        var (before, others) = ("", false);
        foreach (var sentence in Prose.Of(text).SelectMany(sentence => row is null ? sentence.Split("; ") : [sentence]))
        {
            others = row is null && isProse && (OthersSentences.IsIn(sentence, names) || (others && OthersSentences.GoesOn(sentence, names)));
            var own = row is not null ? sentence : others ? "" : OthersClauses.Without(sentence, names, source.Title);
            others |= own.Length == 0;
            if (!others)
                yield return new(own, before, names, source.AsOf) { Whole = sentence, Event = row?.Date ?? PastEvent.In(sentence, source.AsOf) };
            before = others ? "" : sentence;
        }
    }

    private static IEnumerable<Term> TermsOf(TermSentence sentence, Source source) =>
        from finding in TermRules.Read(sentence)
        select new Term(TermTopics.Of(finding.Topic, finding.Party), finding.Text ?? sentence.Whole, finding.Before ?? sentence.Held, finding.Until, source)
        {
            Value = finding.Value,
            Date = sentence.Event,
        };

    /// <summary>One term a topic, the one that tells most; further ones only where their figures differ.</summary>
    private static IEnumerable<Term> Distinct(Term[] terms)
    {
        var all = terms.Select(FiguredTerm.Of).ToArray();
        var kept = new List<FiguredTerm>();
        foreach (var told in all.OrderByDescending(told => Tells(told.Term)).ThenByDescending(told => told.Term.AsOf))
        {
            var owned = told with { Term = told.Term with { Topic = TermOwner.TopicOf(told, all) } };
            if (kept.TrueForAll(other => other.Term.Topic != owned.Term.Topic || owned.Figures.AddsTo(other.Figures) || (other.Figures.Differ(owned.Figures) && !IsBefore(owned, other))))
                kept.Add(owned);
        }

        return kept.Select(told => told.Term).OrderBy(term => Array.FindIndex(terms, other => other.Text == term.Text));
    }

    // What one article tells as it was and as it is is one term.
    private static bool IsBefore(FiguredTerm told, FiguredTerm now) => told.Term.Date is null && now.Term.Date is null && TermOwner.TellsAsBefore(now.Term, told);

    private static int Tells(Term term) => (term.Until is null ? 0 : 2) + (term.Before is null ? 0 : 1);

    /// <summary>What the article tells elsewhere about how it was before, where that is of the same sort: of rights, or of a contract.</summary>
    private static Term WithOldState(Term term, string[] old) => term.Before is null && term.Date is null && OldState.WordsFor(TermTopics.Plain(term.Topic)) is { } words
        ? term with { Before = old.Where(text => words.IsMatch(text)).OrderByDescending(TellsUntil).FirstOrDefault() }
        : term;

    /// <summary>"It was due to end in 2032": the end that the same rights had, where the sentence tells of them.</summary>
    private static Term WithOldEnd(Term term, TermSentence[] sentences) =>
        term is { Before: null, Date: null, Until: not null } && OldState.WordsFor(TermTopics.Plain(term.Topic)) is { } words
            ? term with { Before = sentences.Where(told => told.OldEnd is not null && words.IsMatch($"{told.Before} {told.Text}")).Select(told => told.OldEnd).FirstOrDefault() }
            : term;

    /// <summary>"That reduced the price from $2.5 billion": another sentence's old amount, where it is one of the same order.</summary>
    private static Term WithOldAmount(Term term, TermSentence[] sentences) =>
        term is { Before: null, Date: null, Value: { } value } && TermTopics.Plain(term.Topic) is TermTopics.Price or TermTopics.SharePrice && MoneyReader.Read(value) is [var now, ..]
            ? term with { Before = sentences.Where(told => OfPrice().IsMatch(told.Text)).Select(told => told.OldMoney).OfType<string>().FirstOrDefault(old => MoneyReader.Read(old) is [var was, ..] && IsOfOneOrder(was, now)) }
            : term;

    [GeneratedRegex(@"\b(?:price[sd]?|offer\w*|bids?|valu\w+|pay(?:s|ing)?|paid|per\s+share|a\s+share)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfPrice();

    private static bool IsOfOneOrder(Money one, Money other) =>
        one.Currency == other.Currency && one.Value != other.Value && one.Value < LargestStep * other.Value && other.Value < LargestStep * one.Value;

    // Bids are raised and cut by less; the price of a share and that of the company are farther apart.
    private const int LargestStep = 4;

    private static bool TellsUntil(string text) => text.Contains("until", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Break-up fee: $210 million" in a list of terms needs no party.</summary>
    private static bool IsLabelled(ArticleLine line) => line.Kind == LineKind.Item && Label().IsMatch(line.Text);

    // "The deal is expected to close …", under a paragraph about the parties.
    [GeneratedRegex(@"^(?:Completion|Closing)\b|^The\s+(?:fund|investors?|buyers?|sellers?|bidder|partners|buyout\s+firm)\b|\b[Tt]he\s+(?:\w+\s+)?(?:deal|merger|takeover|purchase|transaction|acquisition|sale|agreement|contract|partnership|licen[cs]e|pact|tie-up|offer)\b|\b(?:[Oo]ne|[Ee]ither|[Ee]ach|[Nn]either)\s+(?:partner|side|party|owner|company)\b")]
    private static partial Regex TheDeal();

    [GeneratedRegex(
        @"^(?:(?:purchase|offer|total|deal|headline|break-?up|reverse|contract|equity)\s+){0,2}(?:price|per\s+share|premium|fee|stake|term|length|duration|licen[cs]e|valuation|value|investment|closing|commitment|penalty)\s*(?:\||:|–|—)\s",
        RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
