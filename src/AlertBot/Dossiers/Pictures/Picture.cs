using System.Collections.Immutable;

namespace AlertBot.Dossiers.Pictures;

/// <summary>A drawing as plain data, in pixels from the top left; <see cref="PictureSvg"/> and <see cref="PicturePng"/> write it.</summary>
internal sealed record Picture(float Width, float Height, string Title, ImmutableArray<Shape> Shapes);
