namespace AlertBot.EndToEndTests;

/// <summary>The fields of a protobuf message that hold bytes: texts and messages (https://protobuf.dev/programming-guides/encoding).</summary>
internal static class ProtobufFields
{
    public static IEnumerable<(int Number, ReadOnlyMemory<byte> Content)> Of(ReadOnlyMemory<byte> message)
    {
        for (var at = 0; at < message.Length;)
        {
            var tag = Varint(message, ref at);
            var length = (tag & 7) switch
            {
                0 => Skipped(message, at),
                1 => 8,
                2 => (int)Varint(message, ref at),
                5 => 4,
                var wire => throw new InvalidDataException($"No such wire type: {wire}."),
            };
            if ((tag & 7) == 2)
                yield return ((int)(tag >> 3), message.Slice(at, length));
            at += length;
        }
    }

    private static int Skipped(ReadOnlyMemory<byte> message, int at)
    {
        var end = at;
        Varint(message, ref end);
        return end - at;
    }

    private static ulong Varint(ReadOnlyMemory<byte> message, ref int at)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = message.Span[at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }
    }
}
