using System.Collections.Immutable;
using AlertBot.Dossiers.Answering.Faqs;

namespace AlertBot.Dossiers.Answering;

/// <summary>
/// Questions to offer who asked one that is not known, where the FAQ has too few that come near: those that articles answer themselves, and those that
/// terms and events answer.
/// </summary>
internal sealed class Offers
{
    private readonly ImmutableArray<string> _questions;
    private readonly FaqIndex _index;

    public Offers(IEnumerable<Passage> passages)
    {
        _questions = [.. passages.Select(Question).OfType<string>().Distinct(StringComparer.Ordinal)];
        _index = new(_questions.Select(static (question, i) => new KnownQuestions($"{i}", [question])));
    }

    /// <summary>The nearest first.</summary>
    public IEnumerable<string> Near(string question) =>
        _index.Find(question) is { } match ? match.Nearest.Select(id => _questions[int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)]) : [];

    private static string? Question(Passage passage) => passage switch
    {
        { Question: { } known } => known,
        { Kind: PassageKind.Event } when passage.Text.Split(':', 2) is [var day, _] => $"What happened in {Month(day)}?",
        _ => null,
    };

    // "3 November 2025" is asked for as its month.
    private static string Month(string day) => day.Split(' ') is [_, var month, var year] ? $"{month} {year}" : day;
}
