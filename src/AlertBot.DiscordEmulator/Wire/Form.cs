using System.Text.Json;

namespace AlertBot.DiscordEmulator.Wire;

/// <summary>The body of a request: its JSON, and for multipart its files. A body that is absent reads as an empty object.</summary>
internal sealed record Form(JsonElement Json, IReadOnlyList<UploadedFile> Files)
{
    public static readonly Form Empty = new(JsonElement.Parse("{}"), []);

    /// <summary>Found by name: the form was read and checked before the endpoint was reached (<see cref="Api.FormGate"/>).</summary>
    public static ValueTask<Form?> BindAsync(HttpContext http) => ValueTask.FromResult<Form?>(http.Items[typeof(Form)] as Form ?? Empty);
}
