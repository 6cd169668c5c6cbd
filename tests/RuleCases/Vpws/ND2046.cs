namespace NetDsl.Examples.Misconfigured;

public static partial class ND2046
{
    public static Network Bad_rtp_header() => Network.Define("ND2046", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.RtpHeader()); // expect ND2046
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("1.1.1.1", 1, pw => pw.IdleCode("33"));
        }));
    });

    public static Network Bad_time_slots() => Network.Define("ND2046", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Controller("E1 0/2/1", e1 => e1.Channelized().ChannelSet(1, "1-15")); // expect ND2046
            pe.Interface("Serial0/2/1:1", ac => ac.Tdm().Pseudowire("2.2.2.2", 1));
        });
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe =>
        {
            pe.Controller("Cpos0/3/1", stm1 => stm1.E1ChannelSet(5, 1, "1-16"));
            pe.Interface("Serial0/3/1/5:1", ac => ac.Tdm().Pseudowire("1.1.1.1", 1));
        });
    });

    public static Network Good() => Network.Define("ND2046", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.TdmEncapsulationNumber(8).RtpHeader());
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("1.1.1.1", 1, pw => pw.TdmEncapsulationNumber(8).RtpHeader());
        }));
    });

    public static Network Good_as_many_other_slots() => Network.Define("ND2046", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Controller("E1 0/2/1", e1 => e1.Channelized().ChannelSet(1, "1-15"));
            pe.Interface("Serial0/2/1:1", ac => ac.Tdm().Pseudowire("2.2.2.2", 1));
        });
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe =>
        {
            pe.Controller("Cpos0/3/1", stm1 => stm1.E1ChannelSet(5, 1, "17-31"));
            pe.Interface("Serial0/3/1/5:1", ac => ac.Tdm().Pseudowire("1.1.1.1", 1));
        });
    });

    public static Network Good_one_says_nothing() => Network.Define("ND2046", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.TdmEncapsulationNumber(32));
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("1.1.1.1", 1, pw => pw.RtpHeader(false));
        }));
    });

    public static Network Unknown(TdmEncapsulationNumber frames, Input<bool> rtp) => Network.Define("ND2046", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.TdmEncapsulationNumber(8).RtpHeader());
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("1.1.1.1", 1, pw => pw.TdmEncapsulationNumber(frames).RtpHeader(rtp));
        }));
    });

    public static Network Unknown_time_slots(TimeslotList slots) => Network.Define("ND2046", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe =>
        {
            pe.Controller("E1 0/2/1", e1 => e1.Channelized().ChannelSet(1, "1-15"));
            pe.Interface("Serial0/2/1:1", ac => ac.Tdm().Pseudowire("2.2.2.2", 1));
        });
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe =>
        {
            pe.Controller("Cpos0/3/1", stm1 => stm1.E1ChannelSet(5, 1, slots));
            pe.Interface("Serial0/3/1/5:1", ac => ac.Tdm().Pseudowire("1.1.1.1", 1));
        });
    });
}
