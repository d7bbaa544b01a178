using System.Globalization;
using System.Text.Json;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Limits;

/// <summary>
/// Reads one object of a form, field by field, and notes what is wrong with each under its path. Null and absent are alike, as in Discord.
/// Lengths count UTF-16 units, the larger of the two counts in question: what passes here passes there, whichever Discord uses.
/// </summary>
internal sealed partial class FormReader(JsonElement form, FormErrors errors, IReadOnlyList<string> path)
{
    public JsonElement Form => form;

    public bool Has(string name) => Value(name) is not null;

    public string? Text(string name, int max, int min = 0, bool required = false)
    {
        if (Value(name, required) is not { } value)
            return null;
        if (value.ValueKind is not JsonValueKind.String)
            return Wrong<string>(name, "STRING_TYPE_CONVERT", $"Could not interpret \"{value}\" as string.");

        var text = value.GetString()!;
        if (min > 0 && (text.Length < min || text.Length > max))
            Wrong(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {min} and {max} in length.");
        else if (text.Length > max)
            Wrong(name, "BASE_TYPE_MAX_LENGTH", $"Must be {max} or fewer in length.");
        return text;
    }

    public long? Integer(string name, long min = long.MinValue, long max = long.MaxValue, bool required = false)
    {
        if (Value(name, required) is not { } value)
            return null;
        if (Whole(value) is not { } number)
        {
            Wrong(name, "NUMBER_TYPE_COERCE", $"Value \"{value}\" is not int.");
            return null;
        }

        if (number < min)
            Wrong(name, "NUMBER_TYPE_MIN", $"int value should be greater than or equal to {min}.");
        else if (number > max)
            Wrong(name, "NUMBER_TYPE_MAX", $"int value should be less than or equal to {max}.");
        return number;
    }

    public long? OneOf(string name, bool required, params long[] allowed)
    {
        var value = Integer(name, required: required);
        if (value is { } number && !allowed.Contains(number))
            Wrong(name, "BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", allowed)}).");
        return value;
    }

    public bool Flag(string name)
    {
        if (Value(name) is not { } value)
            return false;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            Wrong(name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
        return value.ValueKind is JsonValueKind.True;
    }

    public Snowflake? Id(string name, bool required = false)
    {
        if (Value(name, required) is not { } value)
            return null;
        var id = value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? Snowflake.Parse(value.ToString()) : null;
        if (id is null)
            Wrong(name, "NUMBER_TYPE_COERCE", $"Value \"{value}\" is not snowflake.");
        return id;
    }

    /// <summary>An address with one of the schemes. <c>attachment://</c> names a file of the same message (reference.mdx, "Uploading Files").</summary>
    public void Url(string name, int max, bool attachment = false, bool required = false)
    {
        if (Text(name, max, required: required) is not { Length: > 0 } text)
            return;

        string[] schemes = attachment ? ["http", "https", "attachment"] : ["http", "https"];
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
            Wrong(name, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        else if (!schemes.Contains(address.Scheme))
            Wrong(name, "URL_TYPE_INVALID_SCHEME", $"Scheme \"{address.Scheme}\" is not supported. Scheme must be one of ({Quoted(schemes)}).");
        else if (address.Scheme is not "attachment" && address.Host.Length == 0)
            Wrong(name, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
    }

    public void Time(string name)
    {
        if (Text(name, 100) is { } text && !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _))
            Wrong(name, "DATE_TIME_TYPE_PARSE", $"Could not parse {text}. Should be ISO8601.");
    }

    public void Wrong(string name, string code, string message) => errors.Add([.. path, name], code, message);

    public void WrongHere(string code, string message) => errors.Add(path, code, message);

    private static long? Whole(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt64(out var number) => number,
        JsonValueKind.String when long.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static string Quoted(string[] words) => string.Join(", ", words.Select(word => $"'{word}'"));

    private T? Wrong<T>(string name, string code, string message) where T : class
    {
        Wrong(name, code, message);
        return null;
    }
}
