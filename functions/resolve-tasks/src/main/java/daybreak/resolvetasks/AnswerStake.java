package daybreak.resolvetasks;

import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.task.AtStake;
import daybreak.domain.task.Tasks;

/**
 * What is at stake with an answer that cannot be taken: as much as with the task that it names. One that names no task that
 * there is may be about any, so somebody reads it before the morning closes.
 */
final class AnswerStake implements SqsBatch.Stake {
    private final Tasks tasks;

    AnswerStake(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public AtStake of(String body) {
        return Contracts.idOf(body).task().flatMap(tasks::read).map(AtStake::of).orElse(AtStake.SCHOOL_MORNING);
    }
}
