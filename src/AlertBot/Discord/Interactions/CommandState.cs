using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Commands;

namespace AlertBot.Discord.Interactions;

/// <summary>A request as the state of a button or a form: "1|deal timeline|deal=acme-globex".</summary>
internal sealed record CommandState(int Page, string Name, ImmutableDictionary<string, string> Options)
{
    public static CommandState Of(CommandRequest request, int page) => new(page, request.Name, request.Options);

    public override string ToString() =>
        string.Join('|', [Page.ToString(CultureInfo.InvariantCulture), Name, .. Options.OrderBy(static option => option.Key, StringComparer.Ordinal).Select(static option => $"{option.Key}={Uri.EscapeDataString(option.Value)}")]);

    public static CommandState? Read(string text) =>
        text.Split('|') is [var page, { Length: > 0 } name, .. var options] && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new CommandState(number, name, options.Select(static option => option.Split('=', 2)).Where(static pair => pair.Length == 2).ToImmutableDictionary(static pair => pair[0], static pair => Uri.UnescapeDataString(pair[1])))
            : null;
}
