using AlertBot.Developments;

namespace AlertBot.Dossiers.Pictures;

/// <summary>One colour for kinds that belong together, told apart by people with red-green blindness too (Okabe and Ito's palette, darkened for white).</summary>
internal static class KindColour
{
    private static readonly (string Name, string Color, DevelopmentKind[] Kinds)[] _groups =
    [
        ("announced or changed", "#0072b2", [DevelopmentKind.Announced, DevelopmentKind.Amended, DevelopmentKind.Licensing]),
        ("bids", "#7a4fb5", [DevelopmentKind.Bid, DevelopmentKind.Rejected]),
        ("money", "#d08a00", [DevelopmentKind.Investment, DevelopmentKind.Financial]),
        ("courts", "#c2410c", [DevelopmentKind.Litigation]),
        ("regulators", "#b8447f", [DevelopmentKind.Regulatory]),
        ("completed", "#00835d", [DevelopmentKind.Completed]),
        ("ended", "#222222", [DevelopmentKind.Terminated]),
        ("rumour", "#8a8f98", [DevelopmentKind.Rumour]),
        ("people and other", "#3f9fc4", [DevelopmentKind.Personnel, DevelopmentKind.Other]),
    ];

    public static string Of(DevelopmentKind kind) => Array.Find(_groups, group => group.Kinds.Contains(kind)).Color;

    /// <summary>Name and colour of the groups in use, always in the same order.</summary>
    public static IEnumerable<(string Name, string Color)> Legend(IEnumerable<DevelopmentKind> kinds)
    {
        var used = kinds.ToHashSet();
        return _groups.Where(group => group.Kinds.Any(used.Contains)).Select(group => (group.Name, group.Color));
    }
}
