using System.Diagnostics;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Discord.Messages;

/// <summary>What stands above an alert's card: the role that it pings, and the channel's template filled in. An admin's Markdown counts, a feed's does not.</summary>
internal static class AlertLead
{
    public static string Of(Lead lead, Deal deal, Development development)
    {
        var ping = lead.Role is { } role ? $"<@&{role}>" : "";
        var text = lead.Template is { } template ? AlertTemplate.Fill(template, name => Value(name, deal, development)) : "";
        return $"{ping} {text}".Trim();
    }

    private static string Value(string placeholder, Deal deal, Development development) => placeholder switch
    {
        "title" => Markdown.Escape(development.Headline),
        "summary" => Markdown.Escape(development.Summary),
        "kind" => KindStyle.Of(development.Kind).Label,
        "importance" => DevelopmentMessage.Importance(development.Importance),
        "deal" => Markdown.Escape(deal.Name),
        "amounts" => string.Join(" · ", DevelopmentMessage.Amounts(development)),
        "sources" => SourceList.Of(development),
        "outlet" => Markdown.Escape(DevelopmentMessage.Outlet(development)),
        "url" => Markdown.Address(development.Url) ?? "",
        "time" => Markdown.Time(development.Published),
        _ => throw new UnreachableException($"No such placeholder: {placeholder}."),
    };
}
