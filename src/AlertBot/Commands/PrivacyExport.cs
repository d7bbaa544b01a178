using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.Commands;

internal sealed partial class PrivacyExport(IPersonalData data) : ICommand
{
    public static CommandDefinition Command { get; } = new("privacy export", "All that I keep about you, as a file", [], Personal: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var records = await data.OfAsync(request.UserId, cancellationToken);
        return records.Count == 0
            ? CommandReply.Unknown("Nothing about you", "I keep nothing about you. /privacy show tells what I would keep, and for how long.")
            : CommandReply.Of("What I keep about you", $"{Replies.Count(records.Count, "record", "records")}, in the file beside this; only you see it.") with
            {
                Attachment = new ReplyFile("about-you.json", "What is stored about you", "application/json", JsonSerializer.SerializeToUtf8Bytes(records, Json.Default.IReadOnlyListPersonalRecord)),
            };
    }

    [JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(IReadOnlyList<PersonalRecord>))]
    private sealed partial class Json : JsonSerializerContext;
}
