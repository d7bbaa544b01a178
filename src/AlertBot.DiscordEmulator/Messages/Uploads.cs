using System.Globalization;
using System.Text.Json;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary>The files of one message: new ones from the form, kept ones from before an edit (reference.mdx, "Uploading Files").</summary>
internal sealed class Uploads
{
    private const string Scheme = "attachment://";

    private readonly List<Attachment> _added = [];
    private readonly List<AttachmentFile> _files = [];
    private readonly HashSet<string> _embedded = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Attachment> _kept;

    public Uploads(MessageDraft draft, Snowflake channel, Ids ids, EmulatorAddress address, IReadOnlyList<Attachment> before)
    {
        _kept = Kept(draft, before);
        foreach (var file in draft.Files)
        {
            var id = ids.Next();
            var name = Text(Described(draft, file.Index), "filename") ?? file.Filename;
            var url = new Uri(address.Root, $"attachments/{channel}/{id}/{Uri.EscapeDataString(name)}").ToString();
            _files.Add(new AttachmentFile(id, name, file.ContentType, file.Bytes));
            _added.Add(new Attachment(id, name, file.Bytes.Length, url, url, file.ContentType) { Description = Text(Described(draft, file.Index), "description") });
        }
    }

    /// <summary>A file that an embed or component shows is not listed again below the message.</summary>
    public IReadOnlyList<Attachment> Listed => [.. _kept.Concat(_added).Where(attachment => !_embedded.Contains(attachment.Filename))];

    public IEnumerable<Change> Stored(Store store) => _files.Select(file => store.Files.Put(file.Id, file));

    public string Resolve(string url)
    {
        if (!url.StartsWith(Scheme, StringComparison.Ordinal))
            return url;
        var name = Uri.UnescapeDataString(url[Scheme.Length..].TrimEnd('/'));
        if (_kept.Concat(_added).FirstOrDefault(attachment => attachment.Filename.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } attachment)
            return url;
        _embedded.Add(attachment.Filename);
        return attachment.Url;
    }

    /// <summary>Since API v10 the list holds all attachments an edit keeps; without the list all stay (resources/message.mdx, "Edit Message").</summary>
    private static IReadOnlyList<Attachment> Kept(MessageDraft draft, IReadOnlyList<Attachment> before) =>
        draft.Field("attachments") is { } list
            ? [.. before.Where(attachment => list.EnumerateArray().Any(item => Text(item, "id") == attachment.Id.ToString()))]
            : before;

    private static JsonElement? Described(MessageDraft draft, int index) =>
        draft.Field("attachments") is { } list
            ? list.EnumerateArray().Where(item => Text(item, "id") == index.ToString(CultureInfo.InvariantCulture)).Cast<JsonElement?>().FirstOrDefault()
            : null;

    private static string? Text(JsonElement? item, string name) =>
        item is { } value && value.TryGetProperty(name, out var text) && text.ValueKind is not JsonValueKind.Null ? text.ToString() : null;
}
