"""The stages of make.sh and evaluate.sh: python3 -m starter STAGE. Each reads and writes files in the work folder."""

import argparse
import pickle
from pathlib import Path

import torch

from . import dataset, folder, plan, speaking, training, vocabulary
from .dataset import Dataset
from .evaluation import evaluate, evaluate_development
from .language import Bigrams, corpus
from .net import Net
from .phones import PHONES
from .pronunciations import harvest

HIDDEN = 256


def speak(args):
    """The training utterances as sound, and what was said when."""
    clips = speaking.speak(plan.training(), args.work / "bin", args.work / "train", args.processes)
    with open(args.work / "train.clips", "wb") as file:
        pickle.dump(clips, file)
    print(f"{len(clips)} utterances, {sum(clip.samples / clip.rate for clip in clips) / 3600:.1f} h")


def features(args):
    """The clips as MFCC frames with their phones, in rooms and noises of the draw."""
    data = dataset.build(_clips(args), args.draw, args.processes)
    data.save(args.data)
    print(f"{len(data.label_bounds) - 1} utterances with copies, {len(data.features) / 360000:.1f} h")


def train(args):
    """The acoustic network."""
    torch.set_num_threads(args.processes)
    warm = torch.load(args.warm) if args.warm else None
    net = training.train(
        Dataset.load(args.data), HIDDEN, args.epochs, seed=args.seed, warm=warm, rate=args.rate, report=lambda line: print(line, flush=True)
    )
    torch.save(net.state_dict(), args.net)


def model(args):
    """The model's folder."""
    net = Net(len(PHONES), HIDDEN)
    net.load_state_dict(torch.load(args.net))
    ways = harvest(_clips(args), vocabulary.vocabulary())
    bigrams = Bigrams(corpus(), list(ways))
    sizes = folder.write(args.model, net.folded(), ways, bigrams)
    spoken, pairs = sum(map(len, ways.values())), sum(map(len, bigrams.after.values()))
    print(f"{len(ways)} words, {spoken} pronunciations, {pairs} pairs, {sum(sizes.values())} bytes: {sizes}")


def _clips(args):
    with open(args.work / "train.clips", "rb") as file:
        return pickle.load(file)


def main():
    parser = argparse.ArgumentParser(prog="starter", description=__doc__)
    parser.add_argument("--work", type=Path, required=True, help="folder for what the stages hand on, and bin/ with the speakers")
    parser.add_argument("--processes", type=int, default=2)
    stages = parser.add_subparsers(dest="stage", required=True)
    for stage in (speak, features, train, model, evaluate, evaluate_development):
        command = stages.add_parser(stage.__name__.replace("_", "-"), help=stage.__doc__.splitlines()[0])
        command.set_defaults(run=stage)
        if stage in (features, train):
            command.add_argument("--data", type=Path, required=True, help="the features' file (.npz)")
        if stage is features:
            command.add_argument("--draw", type=int, default=0)
        if stage in (train, model):
            command.add_argument("--net", type=Path, required=True)
        if stage is train:
            command.add_argument("--epochs", type=int, default=5)
            command.add_argument("--seed", type=int, default=1)
            command.add_argument("--warm", type=Path, help="a network to begin with")
            command.add_argument("--rate", type=float, default=training.LEARNING_RATE)
        if stage in (model, evaluate, evaluate_development):
            command.add_argument("--model", type=Path, required=True)
    args = parser.parse_args()
    return args.run(args)


if __name__ == "__main__":
    raise SystemExit(main())
