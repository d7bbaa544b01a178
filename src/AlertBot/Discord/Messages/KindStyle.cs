using AlertBot.Developments;

namespace AlertBot.Discord.Messages;

/// <summary>How a kind of development is named and coloured: green for done, red for broken off, warm for contested, blue for terms.</summary>
internal sealed record KindStyle(string Label, int Color)
{
    public static KindStyle Of(DevelopmentKind kind) => kind switch
    {
        DevelopmentKind.Rumour => new("Rumour", 0x949BA4),
        DevelopmentKind.Announced => new("Announced", 0x2D9CDB),
        DevelopmentKind.Bid => new("Bid", 0xF2994A),
        DevelopmentKind.Rejected => new("Rejected", 0xEB5757),
        DevelopmentKind.Amended => new("Terms changed", 0x5865F2),
        DevelopmentKind.Investment => new("Investment", 0x00A98F),
        DevelopmentKind.Licensing => new("Licensing", 0x9B51E0),
        DevelopmentKind.Financial => new("Financial", 0x219653),
        DevelopmentKind.Litigation => new("Litigation", 0xB23A48),
        DevelopmentKind.Regulatory => new("Regulatory", 0xF2C94C),
        DevelopmentKind.Completed => new("Completed", 0x23A55A),
        DevelopmentKind.Terminated => new("Terminated", 0xC0392B),
        DevelopmentKind.Personnel => new("People", 0x56CCF2),
        DevelopmentKind.Other => new("News", 0x4E5058),
        _ => throw new System.Diagnostics.UnreachableException($"No style for {kind}."),
    };
}
