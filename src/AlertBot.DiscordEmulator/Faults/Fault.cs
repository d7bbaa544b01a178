using System.IO.Enumeration;

namespace AlertBot.DiscordEmulator.Faults;

/// <summary>What goes wrong on demand. <see cref="Path"/> may hold * and ?, and is matched behind /api/v10.</summary>
/// <remarks><c>Kind</c>: delay, status, rateLimit, dropAnswer or dropRequest. <c>Count</c>: How many requests it meets. <c>After</c>: How many matching requests pass before.</remarks>
internal sealed record Fault(string? Method, string? Path, string Kind, int Status, double Seconds, int Count, int After)
{
    /// <summary>Of a status fault: Discord's JSON error code, and its words.</summary>
    public int Code { get; init; }

    public string? Message { get; init; }

    public static IReadOnlyList<string> Kinds { get; } = ["delay", "status", "rateLimit", "dropAnswer", "dropRequest"];

    public bool Matches(string method, string path) =>
        (Method is null || Method.Equals(method, StringComparison.OrdinalIgnoreCase))
        && (Path is null || FileSystemName.MatchesSimpleExpression(Path, path, ignoreCase: false));
}
