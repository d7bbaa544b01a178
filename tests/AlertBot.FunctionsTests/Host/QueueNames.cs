using System.Text.Json;
using Microsoft.Azure.WebJobs;

namespace AlertBot.FunctionsTests.Host;

/// <summary>"%Poll%" is the queue of the worker's function Poll.</summary>
internal sealed class QueueNames(IReadOnlyDictionary<string, Function> functions) : INameResolver, ITypeLocator
{
    public string Resolve(string name) => Binding(functions[name]).GetProperty("queueName").GetString()!;

    public IReadOnlyList<Type> GetTypes() => [typeof(QueueFunctions)];

    public static JsonElement Binding(Function function) => JsonDocument.Parse(function.RawBindings[0]).RootElement;
}
