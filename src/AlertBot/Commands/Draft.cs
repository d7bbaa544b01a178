using System.Collections.Immutable;
using System.Text;
using AlertBot.Text;

namespace AlertBot.Commands;

/// <summary>What somebody typed into a form that was refused, kept for a day so that nobody has to type it twice.</summary>
/// <param name="Name">The command whose form it was.</param>
/// <param name="Kept">What the form kept beside it: which deal, which entry.</param>
/// <param name="Server">Null for a direct message.</param>
internal sealed record Draft(
    string Id, string Name, ImmutableDictionary<string, string> Kept, ImmutableDictionary<string, string> Typed, string UserId, string? Server, DateTimeOffset At)
{
    /// <summary>Who is called away in between comes back on the same day.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    /// <summary>Null when nothing was typed.</summary>
    public static Draft? Of(CommandRequest submitted)
    {
        var typed = submitted.Options.Where(option => submitted.Filled.Contains(option.Key)).ToImmutableDictionary();
        return typed.Values.All(string.IsNullOrWhiteSpace)
            ? null
            : new(IdOf(submitted), submitted.Name, submitted.Options.RemoveRange(typed.Keys), typed, submitted.UserId, submitted.GuildId, submitted.Now);
    }

    public bool IsOver(DateTimeOffset now) => now >= At + KeptFor;

    /// <summary>For whoever cannot be given the form again.</summary>
    public static ReplyFile? FileOf(IEnumerable<KeyValuePair<string, string>> typed)
    {
        var text = string.Join("\n\n", typed.Where(static field => !string.IsNullOrWhiteSpace(field.Value)).OrderBy(static field => field.Key, StringComparer.Ordinal).Select(static field => $"{field.Key}:\n{field.Value}"));
        return text.Length == 0 ? null : new ReplyFile("what-you-typed.txt", "What you typed into the form", "text/plain", Encoding.UTF8.GetBytes(text));
    }

    // The same text refused twice is one draft.
    private static string IdOf(CommandRequest submitted) => ContentHash.Of(
        ["draft", submitted.UserId, submitted.GuildId, submitted.Name, .. submitted.Options.OrderBy(static option => option.Key, StringComparer.Ordinal).SelectMany(static option => new[] { option.Key, option.Value })]);
}
