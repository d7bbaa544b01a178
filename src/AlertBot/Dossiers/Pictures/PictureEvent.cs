using AlertBot.Developments;

namespace AlertBot.Dossiers.Pictures;

/// <summary>An event to draw: as exactly dated as it was told.</summary>
/// <param name="Weight">1 to 5: how big its dot is.</param>
internal sealed record PictureEvent(EventDate Date, string Text, DevelopmentKind Kind, int Weight);
