using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace AlertBot.Deals.Files;

/// <summary>One object of a deal file: takes its members out by name and notes what is wrong with them.</summary>
internal sealed class DealFields(JsonLine node, string what, List<(int Line, string Message)> problems)
{
    private readonly HashSet<string> _known = [];

    public int Line => node.Line;

    public void Problem(int line, string message) => problems.Add((line, message));

    public JsonLine? Find(string key)
    {
        _known.Add(key);
        return node.Members.FirstOrDefault(member => member.Key.Text == key).Value;
    }

    public string? Text(string key, bool required)
    {
        var value = Find(key);
        if (value is null)
        {
            if (required)
                Problem(node.Line, $"{what} has no \"{key}\"; add it.");
            return null;
        }

        return Written(value, $"\"{key}\"");
    }

    public ImmutableArray<string> Texts(string key)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in Items(key))
        {
            if (Written(item, $"an entry of \"{key}\"") is not { } text)
                continue;
            if (texts.Contains(text, StringComparer.OrdinalIgnoreCase))
                Problem(item.Line, $"\"{text}\" stands twice in \"{key}\"; remove one.");
            else
                texts.Add(text);
        }

        return texts.ToImmutable();
    }

    public IReadOnlyList<JsonLine> Items(string key)
    {
        var value = Find(key);
        if (value is null or { Type: JsonTokenType.StartArray })
            return value?.Items ?? [];
        Problem(value.Line, $"\"{key}\" must be a list, such as [\"…\"].");
        return [];
    }

    public DateOnly? Date(string key)
    {
        if (Find(key) is not { } value || Written(value, $"\"{key}\"") is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Problem(value.Line, $"\"{key}\" is \"{text}\"; write a date as 2026-04-27.");
        return null;
    }

    public bool Flag(string key)
    {
        var value = Find(key);
        if (value is not null and not { Type: JsonTokenType.True or JsonTokenType.False })
            Problem(value.Line, $"\"{key}\" must be true or false.");
        return value is { Type: JsonTokenType.True };
    }

    /// <summary>To be called last: whatever was not asked for has no meaning, or stands twice.</summary>
    public void NothingElse()
    {
        foreach (var (key, _) in node.Members)
        {
            if (!_known.Contains(key.Text))
                Problem(key.Line, $"{what} has \"{key.Text}\", which means nothing here; known are {string.Join(", ", _known.Order())}.");
        }

        foreach (var twice in node.Members.GroupBy(member => member.Key.Text).Where(group => group.Count() > 1))
            Problem(twice.Last().Key.Line, $"\"{twice.Key}\" stands twice; remove one.");
    }

    private string? Written(JsonLine value, string name)
    {
        if (value.Type != JsonTokenType.String)
            Problem(value.Line, $"{name} must be text in quotation marks.");
        else if (string.IsNullOrWhiteSpace(value.Text))
            Problem(value.Line, $"{name} is empty; fill it in or remove it.");
        else
            return value.Text.Trim();
        return null;
    }
}
