using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AlertBot.Feeds.Formats;

/// <summary>What is left of a JSON Feed that was cut off or is broken further down: everything up to its last complete item.</summary>
internal static partial class JsonRepair
{
    // The feed is an object, its items stand in an array: an item ends at this depth.
    private const int ItemDepth = 2;

    /// <summary>Null when no item is complete.</summary>
    public static string? UpToLastItem(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var end = LastItemEnd(bytes);
        return end == 0 ? null : Encoding.UTF8.GetString(bytes, 0, end) + "]}";
    }

    /// <summary>The document without the escapes that are half of a pair.</summary>
    public static string WithoutHalfPairs(string text) => HalfPair().Replace(text, "");

    private static int LastItemEnd(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false,
            new JsonReaderState(new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }));
        var (inItems, end) = (false, 0);
        try
        {
            while (reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
                    inItems = reader.ValueTextEquals("items"u8);
                else if (inItems && reader is { TokenType: JsonTokenType.EndObject, CurrentDepth: ItemDepth })
                    end = (int)reader.BytesConsumed;
                else if (inItems && reader is { TokenType: JsonTokenType.EndArray, CurrentDepth: 1 })
                    return end;
            }
        }
        catch (JsonException)
        {
            // What stands before the break counts.
        }

        return end;
    }

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}")]
    private static partial Regex HalfPair();
}
