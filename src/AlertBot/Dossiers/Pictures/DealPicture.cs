using System.Collections.Immutable;
using AlertBot.Developments;
using AlertBot.Developments.Reading;

namespace AlertBot.Dossiers.Pictures;

/// <summary>A deal's timeline as a picture: each row with its kind, sized by how many told it.</summary>
internal static class DealPicture
{
    private const int Most = 5;

    // Of 500 deals, a quarter of a megabyte each (the demo's of eight events takes 237 KB).
    private const long MostBytes = 128 << 20;

    // Drawing it takes longer than anything else that a command does (Benchmarks ask), so the latest are kept.
    private static readonly PictureShelf _pngs = new(MostBytes, static dossier => PicturePng.Write(Of(dossier)));

    public static byte[] PngOf(Dossier dossier) => _pngs.Of(dossier);

    public static Picture Of(Dossier dossier)
    {
        var rows = Timeline.Of(dossier);
        var outlets = rows.SelectMany(row => row.Sources).Select(source => source.Outlet).Distinct().Count();
        var events = $"{rows.Length} {(rows.Length == 1 ? "event" : "events")}";
        var lane = new PictureLane(dossier.Deal.Name, events, [.. rows.Select(row => Event(row, dossier))]);
        return TimelinePicture.Of($"{dossier.Deal.Name}: timeline", $"{events}, as told by {outlets} {(outlets == 1 ? "outlet" : "outlets")}.", [lane]);
    }

    private static PictureEvent Event(TimelineRow row, Dossier dossier)
    {
        var known = Development(row, dossier.Developments);
        return new(
            row.Date,
            row.Text,
            known?.Kind ?? KindReader.Read(row.Text, null).Kind,
            known?.Importance ?? Math.Min(Most, row.Sources.Select(source => source.Outlet).Distinct().Count()));
    }

    private static Development? Development(TimelineRow row, ImmutableArray<Development> developments) =>
        developments.FirstOrDefault(development => development.Headline == row.Text && row.Sources.Any(source => source.Url == development.Url));
}
