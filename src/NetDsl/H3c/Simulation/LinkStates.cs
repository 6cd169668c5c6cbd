using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>Which primary links are down, and which carry nothing without anybody having noticed.</summary>
internal sealed class LinkStates
{
    private readonly HashSet<InterfaceName> _down = [];
    private readonly HashSet<InterfaceName> _silent = [];
    private readonly HashSet<(InterfaceName Name, FollowedNetwork Network)> _lost = [];

    public bool IsDown(InterfaceName name) => _down.Contains(name);

    public bool Carries(InterfaceName name) => !_down.Contains(name) && !_silent.Contains(name);

    /// <summary>Does the other end tell the network no more, although the link is up?</summary>
    public bool IsLost(InterfaceName name, FollowedNetwork network) => _lost.Contains((name, network));

    public void Down(InterfaceName name)
    {
        _silent.Remove(name);
        _down.Add(name);
    }

    public void Silent(InterfaceName name)
    {
        if (!_down.Contains(name))
            _silent.Add(name);
    }

    public void Up(InterfaceName name)
    {
        _silent.Remove(name);
        _down.Remove(name);
    }

    public void Lose(InterfaceName name, FollowedNetwork network) => _lost.Add((name, network));

    public void Find(InterfaceName name, FollowedNetwork network) => _lost.Remove((name, network));
}
