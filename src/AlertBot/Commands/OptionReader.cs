using System.Globalization;
using AlertBot.Alerts;

namespace AlertBot.Commands;

/// <summary>Reads what people write into options, and collects a sentence for each that could not be used.</summary>
internal sealed class OptionReader
{
    private const int MostZones = 3;

    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    public void Refuse(string problem) => _problems.Add(problem);

    public int Number(string option, string text, int least, int most)
    {
        if (double.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most && number == Math.Floor(number))
            return (int)number;

        Refuse($"“{option}” is a whole number from {least} to {most}, not “{Choice.Cut(text)}”.");
        return least;
    }

    /// <summary>Nought is none.</summary>
    public int? NumberOrNone(string option, string text, int most) => Number(option, text, 0, most) is > 0 and var number ? number : null;

    public string? Role(string text)
    {
        if (text.Length is >= 17 and <= 20 && text.All(char.IsAsciiDigit))
            return text;

        Refuse($"“{Choice.Cut(text)}” is no role of this server.");
        return null;
    }

    public string? Template(string text)
    {
        if (text.Equals(SubscriptionOptions.None, StringComparison.OrdinalIgnoreCase))
            return null;

        if (AlertTemplate.Problem(text) is { } problem)
            Refuse(problem);
        return text;
    }

    public ThreadPer Threads(string text)
    {
        if (!char.IsDigit(text[0]) && Enum.TryParse<ThreadPer>(text, ignoreCase: true, out var per))
            return per;

        Refuse($"“threads” is “development” or “deal”, not “{Choice.Cut(text)}”.");
        return default;
    }

    public TimeOnly Time(string option, string? text)
    {
        if (TimeOnly.TryParseExact(text ?? "", ["H:mm", "%H", "h:mmtt", "h:mm tt", "htt", "h tt"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;

        Refuse(text is null ? $"“{option}” is missing: a time of day such as 22:00." : $"“{option}” is a time of day such as 22:00, not “{Choice.Cut(text)}”.");
        return default;
    }

    /// <summary>The one set before, or UTC, where none is given.</summary>
    public string Zone(string? text, Subscription before)
    {
        var name = text ?? before.Quiet?.Zone ?? before.Digest?.Zone ?? "UTC";
        if (TimeZones.Find(name) is { } zone)
            return zone;

        var near = TimeZones.Near(name).Take(MostZones).ToArray();
        Refuse($"I know no time zone “{Choice.Cut(name)}”. {(near.Length > 0 ? $"Did you mean {string.Join(", ", near)}?" : "They are called as in Europe/Berlin or America/New_York.")}");
        return name;
    }
}
