using System.Collections.Immutable;

namespace AlertBot.Dossiers.Pictures;

/// <summary>The events of one deal, with what stands to their left.</summary>
internal sealed record PictureLane(string Title, string Note, ImmutableArray<PictureEvent> Events);
