using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator.Limits;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>
/// Turns what was typed (the path of sub-commands, a text per option) into the nested options of an interaction, and refuses
/// what a client would not let a person send: a missing required option, a number out of bounds, a value that is no choice.
/// </summary>
internal sealed class CommandOptions(FormReader typed, string? focused)
{
    public JsonArray Build(JsonElement? definitions, IReadOnlyList<string> path)
    {
        var known = definitions?.EnumerateArray().ToList() ?? [];
        if (path.Count == 0)
            return new JsonArray([.. known.Where(IsValue).Select(Option).OfType<JsonNode>()]);

        var step = known.FirstOrDefault(option => Name(option) == path[0]);
        if (step.ValueKind is JsonValueKind.Undefined)
        {
            typed.Wrong("path", "UNKNOWN_SUBCOMMAND", $"There is no sub-command {path[0]}.");
            return [];
        }

        JsonElement? inner = step.TryGetProperty("options", out var options) ? options : null;
        return [new JsonObject { ["name"] = path[0], ["type"] = Type(step), ["options"] = Build(inner, [.. path.Skip(1)]) }];
    }

    private static bool IsValue(JsonElement option) => Type(option) > 2;

    private static string Name(JsonElement option) => option.GetProperty("name").GetString()!;

    private static int Type(JsonElement option) => option.GetProperty("type").GetInt32();

    private JsonObject? Option(JsonElement definition)
    {
        var name = Name(definition);
        var given = Given(name);
        // "can be partial" while the person still types: only what is there is sent, and nothing is required yet.
        if (string.IsNullOrEmpty(given) && focused != name)
            return Missing(definition, name);

        var option = new JsonObject { ["name"] = name, ["type"] = Type(definition) };
        if (focused == name)
            option["focused"] = true;
        // The focused value is a text whatever the option's type, since it may be half typed.
        option["value"] = focused is null ? Value(definition, name, given!) : JsonValue.Create(given ?? "");
        return option;
    }

    private string? Given(string name) => typed.Object("values")?.Value(name)?.ToString();

    private JsonObject? Missing(JsonElement definition, string name)
    {
        if (focused is null && definition.TryGetProperty("required", out var required) && required.ValueKind is JsonValueKind.True)
            typed.Wrong(name, "BASE_TYPE_REQUIRED", "This option is required. Specify a value.");
        return null;
    }

    private JsonValue? Value(JsonElement definition, string name, string given)
    {
        if (definition.TryGetProperty("choices", out var choices) && choices.ValueKind is JsonValueKind.Array && choices.GetArrayLength() > 0
            && choices.EnumerateArray().All(choice => choice.GetProperty("value").ToString() != given))
        {
            typed.Wrong(name, "BASE_TYPE_CHOICES", "Choose one of the choices.");
        }

        return Type(definition) switch
        {
            4 => Number(definition, name, given, long.TryParse(given, CultureInfo.InvariantCulture, out var whole), whole) ? JsonValue.Create(whole) : null,
            10 => Number(definition, name, given, double.TryParse(given, CultureInfo.InvariantCulture, out var real), real) ? JsonValue.Create(real) : null,
            5 => JsonValue.Create(given.Equals("true", StringComparison.OrdinalIgnoreCase)),
            3 => Text(definition, name, given),
            _ => JsonValue.Create(given),
        };
    }

    private bool Number(JsonElement definition, string name, string given, bool parsed, double value)
    {
        if (!parsed)
            typed.Wrong(name, "NUMBER_TYPE_COERCE", $"{given} is not a number.");
        else if (value < (Bound(definition, "min_value") ?? value) || value > (Bound(definition, "max_value") ?? value))
            typed.Wrong(name, "NUMBER_TYPE_RANGE", $"{given} is out of bounds.");
        return parsed;
    }

    private JsonValue Text(JsonElement definition, string name, string given)
    {
        if (given.Length < (Bound(definition, "min_length") ?? 0) || given.Length > (Bound(definition, "max_length") ?? 6000))
            typed.Wrong(name, "BASE_TYPE_BAD_LENGTH", "The text is too short or too long.");
        return JsonValue.Create(given);
    }

    private static double? Bound(JsonElement definition, string name) =>
        definition.TryGetProperty(name, out var bound) && bound.ValueKind is JsonValueKind.Number ? bound.GetDouble() : null;
}
