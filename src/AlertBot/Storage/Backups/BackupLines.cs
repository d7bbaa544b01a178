using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.Storage.Backups;

/// <summary>The first line of a backup.</summary>
/// <param name="Alertbot">"backup", so that a file of something else is told at once.</param>
/// <param name="Schema">The newest schema among its rows.</param>
internal sealed record BackupHead(string Alertbot, int Schema, DateTimeOffset Taken)
{
    public const string Kind = "backup";
}

/// <summary>The last line: a file without it was cut off.</summary>
internal sealed record BackupEnd(long Rows);

/// <summary>Any other line: a row, its document as it was stored.</summary>
internal sealed record BackupRow(string Partition, string Row, JsonElement Document);

[JsonSerializable(typeof(BackupHead))]
[JsonSerializable(typeof(BackupEnd))]
[JsonSerializable(typeof(BackupRow))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
internal sealed partial class BackupJson : JsonSerializerContext;
