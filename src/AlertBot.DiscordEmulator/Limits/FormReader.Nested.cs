using System.Globalization;
using System.Text.Json;

namespace AlertBot.DiscordEmulator.Limits;

internal sealed partial class FormReader
{
    public IReadOnlyList<T> List<T>(string name, int max, Func<FormReader, T> read, int min = 0, bool required = false)
    {
        if (Value(name, required) is not { } value)
            return [];
        if (value.ValueKind is not JsonValueKind.Array)
        {
            Wrong(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return [];
        }

        var length = value.GetArrayLength();
        if (min > 0 && (length < min || length > max))
            Wrong(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {min} and {max} in length.");
        else if (length > max)
            Wrong(name, "BASE_TYPE_MAX_LENGTH", $"Must be {max} or fewer in length.");
        return [.. value.EnumerateArray().Select((item, index) => read(Inner(item, name, index.ToString(CultureInfo.InvariantCulture))))];
    }

    public void Each(string name, int max, Action<FormReader> read, int min = 0, bool required = false) =>
        List(name, max, item => { read(item); return true; }, min, required);

    /// <summary>A list of plain values: ids or words.</summary>
    public IReadOnlyList<string> Plain(string name, int max)
    {
        if (Value(name) is not { } value)
            return [];
        if (value.ValueKind is not JsonValueKind.Array)
            Wrong(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        else if (value.GetArrayLength() > max)
            Wrong(name, "BASE_TYPE_MAX_LENGTH", $"Must be {max} or fewer in length.");
        else
            return [.. value.EnumerateArray().Where(item => item.ValueKind is not JsonValueKind.Null).Select(item => item.ToString())];
        return [];
    }

    public FormReader? Object(string name, bool required = false)
    {
        if (Value(name, required) is not { } value)
            return null;
        if (value.ValueKind is JsonValueKind.Object)
            return Inner(value, name);

        Wrong(name, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
        return null;
    }

    /// <summary>The raw value, or null where it is absent or null; a required one that is missing is noted.</summary>
    public JsonElement? Value(string name, bool required = false)
    {
        if (form.ValueKind is JsonValueKind.Object && form.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null)
            return value;
        if (required)
            Wrong(name, "BASE_TYPE_REQUIRED", "This field is required");
        return null;
    }

    private FormReader Inner(JsonElement value, params string[] steps)
    {
        var inner = new FormReader(value, errors, [.. path, .. steps]);
        if (value.ValueKind is not JsonValueKind.Object)
            inner.WrongHere("DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
        return inner;
    }
}
