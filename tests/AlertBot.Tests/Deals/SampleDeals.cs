using AlertBot.Deals;

namespace AlertBot.Tests.Deals;

/// <summary>Invented deals of invented companies.</summary>
internal static class SampleDeals
{
    public static readonly Deal Takeover = new()
    {
        Id = new DealId("harbour-quill"),
        Name = "Harbour–Quill",
        Parties =
        [
            new Party { Name = "Harbour", Aliases = ["HBR"], People = ["Ada Lindqvist"], Products = ["Pier"], Context = ["shipping", "ports"], Exclude = ["Harbour Street"] },
            new Party { Name = "Quill Bros.", Aliases = ["Quill"], People = ["Tom Okoro"], Products = ["Inkwell"] },
        ],
        DealWords = ["merger", "acquire", "takeover", "antitrust case"],
        Exclude = ["Quill fountain pens"],
        Since = new DateOnly(2026, 3, 1),
        Until = new DateOnly(2026, 12, 31),
    };
}
