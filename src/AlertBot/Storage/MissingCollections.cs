using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace AlertBot.Storage;

/// <summary>
/// Makes a collection that a document does not have an empty one: source-generated metadata forgets the initialiser of an init-only
/// property (https://github.com/dotnet/runtime/issues/84484), and an array that is not there cannot even be enumerated.
/// </summary>
internal static class MissingCollections
{
    public static void Fill(JsonTypeInfo type)
    {
        var collections = type.Properties.Select(Collection.Of).OfType<Collection>().ToArray();
        if (collections.Length > 0)
            type.OnDeserialized = value => Array.ForEach(collections, collection => collection.Fill(value));
    }

    private sealed record Collection(Func<object, object?> Get, PropertyInfo Property, object Missing, object Empty)
    {
        public static Collection? Of(JsonPropertyInfo property) =>
            property.Get is { } get && property.AttributeProvider is PropertyInfo { CanWrite: true } member && EmptyOf(property.PropertyType) is { } empty
                ? new Collection(get, member, property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType)! : DBNull.Value, empty)
                : null;

        public void Fill(object value)
        {
            if (Get(value) is not { } there || there.Equals(Missing))
                Property.SetValue(value, Empty);
        }

        private static object? EmptyOf(Type type) => type is { IsGenericType: true, Namespace: "System.Collections.Immutable" }
            ? type.GetField(nameof(ImmutableArray<>.Empty))?.GetValue(null)
            : null;
    }
}
