using System.Collections.Immutable;

namespace AlertBot.Discord.Messages;

/// <summary>A list within a limit by leaving out whole lines at its end, and saying how many.</summary>
internal static class WholeLines
{
    // "… and 9,999 more" with its line break.
    private const int Rest = 24;

    public static string Within(int limit, ImmutableArray<string> lines)
    {
        var all = string.Join('\n', lines);
        if (all.Length <= limit || lines.Length == 1)
            return TextCut.To(all, limit);

        var count = Fitting(limit - Rest, lines);
        return count == 0 ? TextCut.To(all, limit) : string.Join('\n', lines.Take(count)) + $"\n… and {lines.Length - count} more";
    }

    private static int Fitting(int limit, ImmutableArray<string> lines)
    {
        var length = 0;
        return lines.TakeWhile(line => (length += line.Length + 1) <= limit).Count();
    }
}
