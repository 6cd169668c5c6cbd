using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>A Comware router as the rules of dynamic route backup look at it.</summary>
internal sealed partial class ComwareRouterView
{
    private readonly Dictionary<ComwareInterface, ComwareInterfaceView> _interfaces = [];
    private readonly Dictionary<RoutingGroupNumber, RoutingGroupView> _groups = [];
    private readonly Dictionary<DialerGroupNumber, List<DialRule>> _dialRules = [];

    public ComwareRouterView(ComwareIndex index, ComwareRouter router, int number)
    {
        Index = index;
        Router = router;
        Number = number;
        var named = true;
        foreach (var there in router.interfaces)
        {
            named &= there.name.IsKnown;
            var view = new ComwareInterfaceView(this, there, Interfaces.Count);
            _interfaces.Add(there, view);
            Interfaces.Add(view);
        }

        // A controller of unknown name may be any other one.
        foreach (var controller in router.controllers.Items())
            named &= controller.name.IsKnown;
        IsComplete = named && !router.IsOpen && !index.HasOpenRelations;
        foreach (var rule in router.dialRules.Items())
        {
            if (!rule.group.TryGet(out var group))
            {
                HasUnknownDialRules = true;
                continue;
            }

            if (!_dialRules.TryGetValue(group, out var rules))
                _dialRules.Add(group, rules = new(1));
            rules.Add(rule);
        }

        AddMembers();
        AddGroups();
    }

    public ComwareIndex Index { get; }

    public ComwareRouter Router { get; }

    /// <summary>The position in the network.</summary>
    public int Number { get; }

    /// <summary>Whatever the router does not show is missing: no code took part that could not be evaluated. Raw lines are another question, see <see cref="MayHold"/>.</summary>
    public bool IsComplete { get; }

    /// <summary>The interfaces, in the order in which they were described.</summary>
    public List<ComwareInterfaceView> Interfaces { get; } = [];

    /// <summary>The groups of dynamic route backup, those with networks first: each that has a network or is referred to.</summary>
    public List<RoutingGroupView> Groups { get; } = [];

    /// <summary>The interfaces that are backups, in the order in which they were described.</summary>
    public List<ComwareInterfaceView> Backups { get; } = [];

    /// <summary>A network is watched by a group whose number is not known, or a group may watch more than the model shows.</summary>
    public bool HasUnknownGroups { get; private set; }

    /// <summary>An interface is the backup of a group whose number is not known.</summary>
    public bool HasUnknownReferences { get; private set; }

    /// <summary>A dial rule has a group number that is not known: it may be any.</summary>
    public bool HasUnknownDialRules { get; }

    /// <summary>True when a line of the system view that no command declares may say something that begins with these words.</summary>
    public bool MayHold(string words) => Router.MayHold(words);

    public ComwareInterfaceView? Find(ComwareInterface model) => _interfaces.TryGetValue(model, out var view) ? view : null;

    /// <summary>The interface of a name; null when the router does not describe it or the name is not known.</summary>
    public ComwareInterfaceView? Find(Setting<InterfaceName> name) =>
        name.TryGet(out var known) && Router.FindInterface(known) is { } there ? Find(there) : null;

    /// <summary>The Dialer of a number; null when the router does not describe it or the number is not known.</summary>
    public ComwareInterfaceView? FindDialer(Setting<DialerNumber> number) =>
        number.TryGet(out var known) && Router.FindInterface(new InterfaceName(InterfaceKind.Dialer, known.ToString())) is { } there ? Find(there) : null;

    /// <summary>The group of a number; null when it has no network and nothing refers to it, or the number is not known.</summary>
    public RoutingGroupView? FindGroup(Setting<RoutingGroupNumber> number) => number.TryGet(out var known) && _groups.TryGetValue(known, out var group) ? group : null;

    /// <summary>The dial rules of a number; none when there is none or the number is not known.</summary>
    public IReadOnlyList<DialRule> DialRulesOf(Setting<DialerGroupNumber> group) => group.TryGet(out var known) && _dialRules.TryGetValue(known, out var rules) ? rules : [];

    /// <summary>The controller of a name; null when the router does not describe it.</summary>
    public ComwareController? FindController(InterfaceName name)
    {
        foreach (var there in Router.controllers.Items())
        {
            if (there.name.Is(name))
                return there;
        }

        return null;
    }

    private void AddMembers()
    {
        foreach (var there in Interfaces)
        {
            if (there.Dialer is not { } dialer)
                continue;
            if (FindDialer(dialer.circularGroup) is { } circular)
                Join(there, circular);
            HasUnknownMembers |= dialer.circularGroup.IsUnknown;
            foreach (var membership in dialer.bundles.Items())
            {
                HasUnknownMembers |= membership.number.IsUnknown;
                if (FindDialer(membership.number) is { } bundle)
                    Join(there, bundle);
            }
        }

        foreach (var there in Interfaces)
        {
            if (there.Interface.link is not { pppoeDialer: { IsSet: true } number })
                continue;
            HasUnknownMembers |= number.IsUnknown;
            if (FindDialer(number) is { } client)
                Join(there, client);
        }
    }

    /// <summary>A channel belongs to a Dialer whose number is not known.</summary>
    public bool HasUnknownMembers { get; private set; }

    private static void Join(ComwareInterfaceView member, ComwareInterfaceView dialer)
    {
        if (dialer.Members.Contains(member))
            return;
        dialer.Members.Add(member);
        member.Dialers.Add(dialer);
    }

    private void AddGroups()
    {
        foreach (var described in Router.describedGroups.Items())
            HasUnknownGroups |= described.IsOpen;
        foreach (var network in Router.monitoredNetworks.Items())
        {
            if (network.group.TryGet(out var number))
                GroupOf(number).Networks.Add(network);
            else
                HasUnknownGroups = true;
        }

        foreach (var there in Interfaces)
        {
            if (there.Interface.routingGroups is not { Count: > 0 } references)
                continue;
            Backups.Add(there);
            foreach (var reference in references)
            {
                if (!reference.group.TryGet(out var number))
                {
                    HasUnknownReferences = true;
                    continue;
                }

                var group = GroupOf(number);
                if (there.Groups.Contains(group))
                    continue;
                group.Backups.Add(there);
                group.References.Add(reference);
                there.Groups.Add(group);
            }
        }
    }

    private RoutingGroupView GroupOf(RoutingGroupNumber number)
    {
        if (_groups.TryGetValue(number, out var there))
            return there;
        var added = new RoutingGroupView(this, number);
        _groups.Add(number, added);
        Groups.Add(added);
        return added;
    }

    /// <summary>For messages.</summary>
    public override string ToString() => Router.name.IsKnown ? Router.name.Value.ToString() : "a router";
}
