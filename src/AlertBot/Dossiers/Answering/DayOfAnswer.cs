using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Answering;

/// <summary>"On Friday" says nothing weeks later: who asks when is told which day that was.</summary>
internal static class DayOfAnswer
{
    private const int Day = 10;

    public static string Told(string text, QuestionReading asked, DateTimeOffset asOf) =>
        asked.Kind == QuestionKind.When && DateReader.Read(text, asOf).Where(static date => date.Value[0] != 'P').ToArray() is [var first, ..] dates
        && first.Value.Length == Day && !Array.Exists(dates, static date => date.Text.Any(char.IsAsciiDigit))
            ? $"{text} ({first.Text}: {DateWriter.Write(first.Value)})"
            : text;
}
