using System.Globalization;
using AlertBot.Text;

namespace AlertBot.Alerts;

/// <summary>That a step failed so often that its queue gave it up: told once a day for a step and what it works on.</summary>
internal static class PoisonNotice
{
    public static Notice Of(string queue, string key, string problem, DateTimeOffset now) => new(
        new(ContentHash.Of("notice", "poison", queue, key, now.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        NoticeKind.Poison,
        $"The step {queue} fails again and again",
        $"Its work on {key} was given up for now: {problem}\nThe sweep tries it again every minute; the log has the details.",
        now)
    {
        About = key,
    };
}
