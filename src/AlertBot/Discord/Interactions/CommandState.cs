using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Commands;

namespace AlertBot.Discord.Interactions;

/// <summary>A request as the state of a button or a form: "deal timeline|deal=acme-globex", with "1|" before it for the second page.</summary>
internal sealed record CommandState(int Page, string Name, ImmutableDictionary<string, string> Options)
{
    /// <summary>The deal by its id, which fits where what was typed may not.</summary>
    public static CommandState Of(CommandRequest request, CommandReply reply, int page) =>
        new(page, request.Name, reply.About is { } deal ? request.Options.SetItem(CommandOptions.Deal.Name, deal.Value) : request.Options);

    public override string ToString()
    {
        var options = Options.OrderBy(static option => option.Key, StringComparer.Ordinal).Select(static option => $"{option.Key}={Uri.EscapeDataString(option.Value)}");
        return string.Join('|', [.. Page == 0 ? [] : new[] { Page.ToString(CultureInfo.InvariantCulture) }, Name, .. options]);
    }

    public static CommandState? Read(string text)
    {
        var parts = text.Split('|');
        var (page, named) = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, parts[1..]) : (0, parts);
        return named is [{ Length: > 0 } name, .. var options] && Array.TrueForAll(options, static option => option.Contains('=', StringComparison.Ordinal))
            ? new CommandState(page, name, options.Select(static option => option.Split('=', 2)).ToImmutableDictionary(static pair => pair[0], static pair => Uri.UnescapeDataString(pair[1])))
            : null;
    }
}
