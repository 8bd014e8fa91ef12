using System;
using System.Text;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Binding;

/// <summary>Where the binder is: <c>$.items[2].keying</c>. Written out only when a finding needs it.</summary>
internal sealed class JsonPath
{
    private string?[] _names = new string?[8];
    private int[] _indexes = new int[8];
    private int _depth;

    internal void Push(string name) => Push(name, 0);

    internal void Push(int index) => Push(null, index);

    internal void Pop() => _depth--;

    public override string ToString()
    {
        var text = new StringBuilder("$");
        for (int i = 0; i < _depth; i++)
        {
            _ = _names[i] is { } name ? text.Append('.').Append(name) : text.Append('[').Append(Number.Text(_indexes[i])).Append(']');
        }

        return text.ToString();
    }

    private void Push(string? name, int index)
    {
        if (_depth == _names.Length)
        {
            Array.Resize(ref _names, 2 * _depth);
            Array.Resize(ref _indexes, 2 * _depth);
        }

        _names[_depth] = name;
        _indexes[_depth++] = index;
    }
}
