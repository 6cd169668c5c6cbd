namespace NetDsl.Huawei;

/// <summary>What rules ask about the interfaces whose address tunnels have.</summary>
internal static class SourceQuestions
{
    /// <summary>An interface whose address L2TP does not take.</summary>
    public static bool IsRefusedAsSource(this InterfaceName name) =>
        name.Kind is InterfaceKind.Vlanif or InterfaceKind.Tunnel or InterfaceKind.VirtualTemplate or InterfaceKind.MEth or InterfaceKind.Null;

    /// <summary>An interface that exists only when it is configured; a port is there with the board.</summary>
    public static bool HasToBeMade(this InterfaceName name) =>
        name.IsSubinterface || name.Kind is InterfaceKind.LoopBack or InterfaceKind.EthTrunk or InterfaceKind.IpTrunk or InterfaceKind.VirtualEthernet;

    /// <summary>True when it is certain that the router does not describe the interface.</summary>
    public static bool IsMissing(this L2tpRouter router, InterfaceName name) =>
        router.IsComplete && router.Router.FindInterface(name) is null && !router.Router.MayHold("interface ");

    /// <summary>True when it is certain that the interface, which is described, has no IPv4 address.</summary>
    public static bool HasNoAddress(this L2tpRouter router, Setting<InterfaceName> name) =>
        router.IsComplete && !router.AddressOf(name).IsSet;

    /// <summary>The only loopback interface with an address that nothing else uses; null when there is none or several.</summary>
    public static InterfaceName? FindFreeLoopback(this L2tpRouter router)
    {
        InterfaceName? found = null;
        foreach (var there in router.Router.interfaces)
        {
            if (!there.name.TryGet(out var name) || !name.IsLoopback || there.addresses is not { Count: 1 } addresses || there.MayBeInVpn() || !addresses[0].address.TryGet(out var address))
                continue;
            if (router.FindBinding(name) is not null || router.IsBackupSource(address))
                continue;
            if (found is not null)
                return null;
            found = name;
        }

        return found;
    }

    /// <summary>A remote backup service speaks from the address.</summary>
    public static bool IsBackupSource(this L2tpRouter router, Ipv4Address address)
    {
        foreach (var service in router.Router.backupServices.Items())
        {
            if (service.source.Is(address))
                return true;
        }

        return false;
    }
}
