using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AlertBot.Storage;

/// <summary>Gives a statement its numbered values and keeps it prepared between calls.</summary>
internal static class SqliteBinding
{
    public static void Bind(this SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (command.Parameters.Count == i)
                command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i + 1}") });
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
